package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bars of one symbol, and all that was told of them. */
record Cut(BarSeries series, Closings closings, List<Bar> told) {

  Cut(String symbol, BarRules rules) {
    this(symbol, rules, new Closings(), new ArrayList<>());
  }

  private Cut(String symbol, BarRules rules, Closings closings, List<Bar> told) {
    this(new BarSeries(symbol, rules, closings, bar -> told.add(bar.bar())), closings, told);
  }

  /** Closes what is open. */
  void end() {
    closings.closeUntil(Instant.MAX);
  }

  /** What was told of a resolution. */
  List<Bar> bars(Resolution resolution) {
    return told.stream().filter(bar -> bar.dataResolution() == resolution).toList();
  }

  /** What is remembered of a resolution now. */
  List<Bar> known(Resolution resolution) {
    return series.latest(resolution, Optional.empty(), Optional.empty(), 100_000);
  }
}
