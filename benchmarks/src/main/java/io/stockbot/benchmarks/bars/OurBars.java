package io.stockbot.benchmarks.bars;

import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.protocol.value.Bar;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The bars of the market-data-gateway, cut as it cuts them. */
final class OurBars implements BarWork {

  /** As stock-bot.market-data-gateway has it by default. */
  private static final int KEEP = 10_000;

  private final Closings closings = new Closings();
  private final Map<String, BarSeries> series = new HashMap<>();
  private final Digest digest = new Digest();

  @Override
  public Digest cut(Tape tape) {
    tape.names()
        .forEach(name -> series.put(name, new BarSeries(name, KEEP, closings, this::closed)));
    for (var trade : tape.trades()) {
      closings.closeUntil(trade.time());
      var bars = series.get(trade.symbol());
      if (bars != null) {
        bars.advance(trade.time());
        bars.add(trade);
      }
    }
    closings.closeUntil(Instant.MAX);
    return digest;
  }

  private void closed(Bar bar) {
    digest.add(
        bar.end().getEpochSecond(),
        bar.open().micros(),
        bar.high().micros(),
        bar.low().micros(),
        bar.close().micros(),
        bar.volume().nanos() / Tape.NANOS,
        bar.vwap().micros());
  }
}
