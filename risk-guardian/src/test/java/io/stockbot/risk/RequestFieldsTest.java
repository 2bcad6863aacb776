package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot.Position;
import io.stockbot.protocol.risk.ReportSnapshot.WorkingOrder;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestFieldsTest {

  private final Desk desk = new Desk();

  @Test
  void namesEveryWrongFieldOfARegistration() {
    var limits = new RegisterStrategy.Limits(List.of(), false, Money.ZERO, 0);

    assertThatThrownBy(() -> desk.guardian.register(new RegisterStrategy("", limits)))
        .hasMessage(
            "id must not be blank; limits.symbols must name a symbol; "
                + "limits.maxPositionValue must be above zero; "
                + "limits.maxOrdersPerMinute must be at least 1");
  }

  @Test
  void keepsTheFormerLimitsWhenARegistrationIsWrong() {
    assertThatThrownBy(() -> desk.register("crossover", "0", 10)).hasMessageContaining("Value");

    assertThat(desk.refusals(TestOrder.buy("a", "200"))).isEmpty();
  }

  @Test
  void takesNoMoreThanThreeQuotesWithAnOrder() {
    var quotes = new ArrayList<>(TestOrder.steady("IBM", TestOrder.OPEN, "99.99", "100.01"));
    quotes.add(quotes.getLast());

    assertThatThrownBy(() -> desk.check(TestOrder.buy("a", "10").quoted(quotes)))
        .hasMessage("quotes must be at most 3");
  }

  @Test
  void takesNoReportOfASymbolWithoutAName() {
    var report =
        new ReportQuotes(
            TestOrder.OPEN, List.of(new ReportQuotes.LastQuote(" ", Optional.empty())));

    assertThatThrownBy(() -> desk.guardian.report(report))
        .hasMessage("quotes.symbol must not be blank");
  }

  @Test
  void takesNoFillOfNothing() {
    assertThatThrownBy(() -> desk.fill(TestOrder.buy("a", "10"), "0"))
        .hasMessage("quantity must be above zero");
  }

  @Test
  void keepsTheFormerBookWhenASnapshotIsWrong() {
    desk.hold("crossover", "200");
    var nothingOpen = new WorkingOrder("b", "crossover", "IBM", Side.BUY, Quantity.ZERO);

    assertThatThrownBy(
            () ->
                desk.snapshot(
                    List.of(new Position("", "IBM", Quantity.of(1))), List.of(nothingOpen)))
        .hasMessage(
            "positions.strategyId must not be blank; "
                + "workingOrders.openQuantity must be above zero");
    assertThat(desk.scopes(TestOrder.buy("a", "1"))).containsExactly("R16 STRATEGY");
  }
}
