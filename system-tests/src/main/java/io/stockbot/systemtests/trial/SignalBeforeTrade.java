package io.stockbot.systemtests.trial;

import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Side;
import io.stockbot.systemtests.stack.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that every trade was announced by a signal not long before: a trade without one was never
 * wanted, and a trade long after it was an order that should have been refused.
 *
 * @param trades how many there were
 * @param unannounced trades without a signal
 * @param late trades later than that after their signal
 */
record SignalBeforeTrade(int trades, int unannounced, int late) {

  private record Wish(String strategyId, String symbol, Side side) {}

  static SignalBeforeTrade in(List<Heard> heard, Duration limit) {
    var wishes = new HashMap<Wish, Instant>();
    var trades = 0;
    var unannounced = 0;
    var late = 0;
    for (var one : heard) {
      if (one.event() instanceof StrategySignal signal) {
        var wish = new Wish(signal.strategyId(), signal.symbol(), signal.action());
        wishes.put(wish, signal.timestamp());
      } else if (one.event() instanceof StrategyTrade trade) {
        trades++;
        var announced = take(wishes, trade);
        if (announced.isEmpty()) {
          unannounced++;
        } else if (trade.entryTime().isAfter(announced.get().plus(limit))) {
          late++;
        }
      }
    }
    return new SignalBeforeTrade(trades, unannounced, late);
  }

  private static Optional<Instant> take(Map<Wish, Instant> wishes, StrategyTrade trade) {
    var wish = new Wish(trade.strategyId(), trade.symbol(), trade.side());
    return Optional.ofNullable(
        trade.status() == StrategyTrade.Status.FILLED ? wishes.remove(wish) : wishes.get(wish));
  }
}
