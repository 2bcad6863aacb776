package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.StrategyPaused;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads what a desk has told, event by event, and finds what must never be. */
final class Audit {

  private enum Standing {
    STARTED,
    PAUSED,
    STOPPED
  }

  private final Desk desk;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, Quantity> positions = new HashMap<>();
  private final Map<String, StrategySignal> signalOfOrder = new HashMap<>();
  private final Set<String> traded = new HashSet<>();
  private ExecutionServiceStatus.Status execution = ExecutionServiceStatus.Status.STOPPED;
  private int heard;
  private int trades;

  Audit(Desk desk) {
    this.desk = desk;
  }

  /**
   * @param firstAnswers by order: whether risk approved it at once
   */
  void check(Map<String, Boolean> firstAnswers) {
    var events = desk.audience.events();
    for (; heard < events.size(); heard++) {
      check(events.get(heard), firstAnswers);
    }
    assertThat(signalOfOrder.keySet())
        .as("each order has its signal")
        .containsAll(desk.checks().stream().map(CheckOrder::orderId).toList());
    assertThat(desk.risk.requests(ReportFill.class)).as("each fill is reported").hasSize(trades);
  }

  private void check(Event event, Map<String, Boolean> firstAnswers) {
    switch (event) {
      case StrategyStarted started -> standings.put(started.strategyId(), Standing.STARTED);
      case StrategyPaused paused -> standings.put(paused.strategyId(), Standing.PAUSED);
      case StrategyStopped stopped -> standings.put(stopped.strategyId(), Standing.STOPPED);
      case StrategySignal signal -> check(signal);
      case StrategyTrade trade -> check(trade, firstAnswers);
      case ExecutionServiceStatus(var status) -> {
        assertThat(status).as("told at each change only").isNotEqualTo(execution);
        execution = status;
      }
      default -> throw new AssertionError("told to everybody: " + event);
    }
  }

  private void check(StrategySignal signal) {
    signalOfOrder.put(orderId(signal), signal);
    checkOf(signal)
        .ifPresent(
            order ->
                assertThat(
                        List.of(order.strategyId(), order.symbol(), order.side(), order.quantity()))
                    .isEqualTo(
                        List.of(
                            signal.strategyId(),
                            signal.symbol(),
                            signal.action(),
                            signal.quantity())));
    var held = held(signal.strategyId(), signal.symbol());
    var standing = standings.get(signal.strategyId());
    if (reason(signal).equals("ENTRY")) {
      assertThat(held).as("enters only when flat").isEqualTo(Quantity.ZERO);
      assertThat(standing).isEqualTo(Standing.STARTED);
    } else {
      assertThat(signal.quantity()).as("exits the whole position").isEqualTo(held.abs());
      assertThat(signal.quantity().signed(signal.action())).isEqualTo(held.negate());
      assertThat(standing).isIn(Standing.STARTED, Standing.PAUSED);
    }
  }

  /** None when risk could not be asked: then the order is refused at once. */
  private Optional<CheckOrder> checkOf(StrategySignal signal) {
    return desk.checks().stream()
        .filter(order -> order.orderId().equals(orderId(signal)))
        .findFirst();
  }

  /** The order of a signal has the next number. */
  private static String orderId(StrategySignal signal) {
    var number = Integer.parseInt(signal.id().substring(signal.id().lastIndexOf('_') + 1));
    return "order_t_" + (number + 1);
  }

  private void check(StrategyTrade trade, Map<String, Boolean> firstAnswers) {
    trades++;
    var signal = Objects.requireNonNull(signalOfOrder.get(trade.orderId()), "no signal before");
    assertThat(List.of(trade.strategyId(), trade.symbol(), trade.side(), trade.quantity()))
        .isEqualTo(
            List.of(signal.strategyId(), signal.symbol(), signal.action(), signal.quantity()));
    assertThat(traded.add(trade.orderId())).as("fills once").isTrue();
    assertThat(firstAnswers.get(trade.orderId())).as("risk approved").isEqualTo(true);
    var standing = standings.get(trade.strategyId());
    if (reason(signal).equals("ENTRY")) {
      assertThat(standing).isEqualTo(Standing.STARTED);
    } else {
      assertThat(standing).isIn(Standing.STARTED, Standing.PAUSED);
    }
    positions.merge(
        key(trade.strategyId(), trade.symbol()),
        trade.quantity().signed(trade.side()),
        Quantity::plus);
  }

  /** Positions are what the trades make together. */
  void checkPositions() {
    for (var strategy : List.of("alpha", "beta", "auto")) {
      for (var symbol : List.of("SPY", "IBM")) {
        assertThat(desk.position(strategy, symbol)).isEqualTo(held(strategy, symbol));
      }
    }
  }

  private Quantity held(String strategyId, String symbol) {
    return positions.getOrDefault(key(strategyId, symbol), Quantity.ZERO);
  }

  private static String key(String strategyId, String symbol) {
    return strategyId + " " + symbol;
  }

  private static String reason(StrategySignal signal) {
    return String.valueOf(signal.metadata().get("reason"));
  }
}
