package io.stockbot.risk;

import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Reset;

/** What a request must hold before the guardian takes it. Each throws {@link InvalidFields}. */
final class RequestChecks {

  private RequestChecks() {}

  static void check(RegisterStrategy strategy) {
    var limits = strategy.limits();
    var checks =
        new FieldChecks()
            .name(strategy.id(), "id")
            .require(!limits.symbols().isEmpty(), "limits.symbols", "must name a symbol")
            .require(
                limits.maxPositionValue().signum() > 0,
                "limits.maxPositionValue",
                "must be above zero")
            .require(
                limits.maxOrdersPerMinute() > 0, "limits.maxOrdersPerMinute", "must be at least 1");
    limits.symbols().forEach(symbol -> checks.name(symbol, "limits.symbols"));
    checks.done();
  }

  static void check(CheckOrder order) {
    new FieldChecks()
        .name(order.orderId(), "orderId")
        .name(order.strategyId(), "strategyId")
        .name(order.symbol(), "symbol")
        .require(
            order.quotes().size() <= CheckOrder.MOST_QUOTES,
            "quotes",
            "must be at most " + CheckOrder.MOST_QUOTES)
        .done();
  }

  static void check(ReportQuotes report) {
    var checks = new FieldChecks();
    report.quotes().forEach(quote -> checks.name(quote.symbol(), "quotes.symbol"));
    checks.done();
  }

  static void check(ReportFill fill) {
    new FieldChecks()
        .name(fill.orderId(), "orderId")
        .name(fill.strategyId(), "strategyId")
        .name(fill.symbol(), "symbol")
        .require(fill.quantity().signum() > 0, "quantity", "must be above zero")
        .done();
  }

  static void check(ReportSnapshot snapshot) {
    var checks = new FieldChecks();
    for (var held : snapshot.positions()) {
      checks
          .name(held.strategyId(), "positions.strategyId")
          .name(held.symbol(), "positions.symbol");
    }
    for (var order : snapshot.workingOrders()) {
      checks
          .name(order.orderId(), "workingOrders.orderId")
          .name(order.strategyId(), "workingOrders.strategyId")
          .name(order.symbol(), "workingOrders.symbol")
          .require(
              order.openQuantity().signum() > 0,
              "workingOrders.openQuantity",
              "must be above zero");
    }
    checks.done();
  }

  static void check(Reset reset) {
    new FieldChecks().text(reset.reason(), "reason").done();
  }
}
