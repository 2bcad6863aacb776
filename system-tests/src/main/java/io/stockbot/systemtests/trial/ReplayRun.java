package io.stockbot.systemtests.trial;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client saw of one replay.
 *
 * @param events signals and trades in order, without the ids that differ from run to run
 * @param held shares by symbol, as the service tells them at the end
 */
record ReplayRun(List<Event> events, Map<String, Quantity> held, Duration time) {

  static ReplayRun of(List<Event> heard, StrategyStatusList.Row row, Duration time) {
    var held = new TreeMap<String, Quantity>();
    row.positions().forEach(position -> held.put(position.symbol(), position.quantity()));
    return new ReplayRun(
        heard.stream()
            .filter(event -> event instanceof StrategySignal || event instanceof StrategyTrade)
            .map(ReplayRun::withoutIds)
            .toList(),
        held,
        time);
  }

  private static Event withoutIds(Event event) {
    return switch (event) {
      case StrategySignal s ->
          new StrategySignal(
              "",
              s.strategyId(),
              s.name(),
              s.symbol(),
              s.price(),
              s.action(),
              s.quantity(),
              s.metadata(),
              s.timestamp(),
              s.confidence());
      case StrategyTrade t ->
          new StrategyTrade(
              "",
              t.strategyId(),
              "",
              t.symbol(),
              t.side(),
              t.quantity(),
              t.entryPrice(),
              t.entryTime(),
              t.status(),
              t.timestamp());
      default -> event;
    };
  }

  int signals() {
    return events.size() - trades().size();
  }

  List<StrategyTrade> trades() {
    return events.stream()
        .filter(StrategyTrade.class::isInstance)
        .map(StrategyTrade.class::cast)
        .toList();
  }

  /** Shares that the trades alone add up to. */
  Map<String, Quantity> bought() {
    var bought = new TreeMap<String, Quantity>();
    trades().forEach(t -> bought.merge(t.symbol(), t.quantity().signed(t.side()), Quantity::plus));
    bought.values().removeIf(Quantity::isZero);
    return bought;
  }

  /** What the trades alone brought in and cost. */
  Money cash() {
    return trades().stream()
        .map(trade -> trade.entryPrice().times(trade.quantity().signed(trade.side())).negate())
        .reduce(Money.ZERO, Money::plus);
  }

  /** Whether a client of another run saw the same. */
  boolean agreesWith(ReplayRun other) {
    return events.equals(other.events) && held.equals(other.held);
  }
}
