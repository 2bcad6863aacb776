package io.stockbot.benchmarks.bars;

import io.stockbot.marketdata.bars.BarListener;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.BarSum;
import io.stockbot.marketdata.bars.Closings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The bars of the market-data-gateway, cut as it cuts them. */
final class OurBars implements BarWork, BarListener {

  private final Closings closings = new Closings();
  private final Map<String, BarSeries> series = new HashMap<>();
  private final Digest digest = new Digest();

  OurBars(Tape tape) {
    var rules = BarRules.plain(KEEP);
    tape.names().forEach(name -> series.put(name, new BarSeries(name, rules, closings, this)));
  }

  @Override
  public void cut(Tape tape, int from, int to) {
    for (var i = from; i < to; i++) {
      var trade = tape.trades().get(i);
      closings.closeUntil(trade.time());
      var bars = series.get(trade.symbol());
      if (bars != null && !bars.isSuspect(trade)) {
        bars.advance(trade.time());
        bars.add(trade);
      }
    }
  }

  @Override
  public void end() {
    closings.closeUntil(Instant.MAX);
  }

  @Override
  public Digest digest() {
    return digest;
  }

  /** Trades are remembered, and told to nobody: few subscribe to them as bars. */
  @Override
  public boolean wantsTicks() {
    return false;
  }

  @Override
  public void closed(BarSum bar) {
    digest.add(bar.end(), bar.open(), bar.high(), bar.low(), bar.close(), bar.volume(), bar.vwap());
  }
}
