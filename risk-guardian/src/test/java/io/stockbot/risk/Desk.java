package io.stockbot.risk;

import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.util.List;

/** A guardian with the strategies {@code crossover} and {@code breakout}, and short ways to ask. */
final class Desk {

  final RiskGuardian guardian;

  Desk() {
    this(RiskLimits.DEFAULT);
  }

  Desk(RiskLimits limits) {
    this(limits, Capacity.DEFAULT);
  }

  Desk(RiskLimits limits, Capacity capacity) {
    guardian = new RiskGuardian(limits, capacity, Latch.none());
    register("crossover", "20000", 10);
    register("breakout", "20000", 10);
  }

  void register(String id, String maxPositionValue, int maxOrdersPerMinute) {
    guardian.register(
        new RegisterStrategy(
            id,
            new RegisterStrategy.Limits(
                List.of("IBM", "MSFT"), false, Money.of(maxPositionValue), maxOrdersPerMinute)));
  }

  OrderDecision check(TestOrder order) {
    return guardian.check(order.order());
  }

  /** Codes of what the order breaks, in the guardian's order; empty when it is approved. */
  List<String> refusals(TestOrder order) {
    return check(order).violations().stream().map(Violation::code).toList();
  }

  /** Rule and scope of what the order breaks, such as {@code R12 ACCOUNT}. */
  List<String> scopes(TestOrder order) {
    return check(order).violations().stream()
        .map(violation -> violation.rule() + " " + violation.scope())
        .toList();
  }

  void fill(TestOrder order, String shares) {
    var asked = order.order();
    guardian.report(
        new ReportFill(
            asked.orderId(),
            asked.strategyId(),
            asked.symbol(),
            asked.side(),
            Quantity.of(shares),
            Price.of("100"),
            asked.time()));
  }

  void close(String orderId) {
    guardian.report(new ReportClosed(orderId));
  }

  /** Gives a strategy a position of IBM as if it had been filled, whatever the limits say. */
  void hold(String strategyId, String shares) {
    var signed = Quantity.of(shares);
    guardian.report(
        new ReportFill(
            "held-" + strategyId,
            strategyId,
            "IBM",
            signed.signum() > 0 ? Side.BUY : Side.SELL,
            signed.abs(),
            Price.of("100"),
            TestOrder.OPEN));
  }

  void snapshot(List<ReportSnapshot.Position> positions, List<ReportSnapshot.WorkingOrder> orders) {
    guardian.report(new ReportSnapshot(positions, orders));
  }

  void kill(String reason) {
    guardian.kill(new KillSwitch(reason), TestOrder.OPEN);
  }
}
