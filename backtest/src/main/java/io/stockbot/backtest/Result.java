package io.stockbot.backtest;

import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import java.util.List;

/** What strategies wanted, what risk said to it, and what was traded; each in order. */
public record Result(
    List<StrategySignal> signals, List<OrderDecision> decisions, List<StrategyTrade> trades) {

  public Result {
    signals = List.copyOf(signals);
    decisions = List.copyOf(decisions);
    trades = List.copyOf(trades);
  }
}
