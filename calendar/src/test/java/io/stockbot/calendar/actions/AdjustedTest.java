package io.stockbot.calendar.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.value.Adjustment;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdjustedTest {

  private static final LocalDate EX_DATE = LocalDate.of(2014, 6, 9);
  private static final Split SEVEN_FOR_ONE = new Split("AAPL", EX_DATE, 7, 1);
  private static final Dividend DIVIDEND =
      new Dividend("AAPL", LocalDate.of(2014, 5, 8), Price.of("3.29"), Price.of("592.33"));

  @Test
  void dividesPricesOfBeforeASplitAndMultipliesTheirVolume() {
    var bar =
        RecordedDay.day(
            "AAPL",
            LocalDate.of(2014, 6, 6),
            List.of("649.9", "651.26", "644.47", "645.57"),
            "100");

    var adjusted = view(Adjustment.SPLIT, SEVEN_FOR_ONE).bar(bar);

    assertThat(adjusted.open()).isEqualTo(Price.of("92.842857"));
    assertThat(adjusted.high()).isEqualTo(Price.of("93.037143"));
    assertThat(adjusted.low()).isEqualTo(Price.of("92.067143"));
    assertThat(adjusted.close()).isEqualTo(Price.of("92.224286"));
    assertThat(adjusted.vwap()).isEqualTo(Price.of("92.224286"));
    assertThat(adjusted.volume()).isEqualTo(Quantity.of(700));
    assertThat(adjusted.trades()).isEqualTo(bar.trades());
    assertThat(adjusted.start()).isEqualTo(bar.start());
  }

  @Test
  void leavesTheExDateItselfAlone() {
    var view = view(Adjustment.ALL, SEVEN_FOR_ONE);

    assertThat(view.price(Price.of("91"), Instant.parse("2014-06-09T03:59:59.999Z")))
        .isEqualTo(Price.of("13"));
    assertThat(view.price(Price.of("91"), Instant.parse("2014-06-09T04:00:00Z")))
        .isEqualTo(Price.of("91"));
  }

  @Test
  void takesADividendOffPricesButNotOffVolumes() {
    var bar = RecordedDay.day("AAPL", LocalDate.of(2014, 5, 7), prices("592.33"), "1000");

    var adjusted = view(Adjustment.ALL, DIVIDEND).bar(bar);

    assertThat(adjusted.close()).isEqualTo(Price.of("589.04"));
    assertThat(adjusted.volume()).isEqualTo(Quantity.of(1000));
    assertThat(view(Adjustment.SPLIT, DIVIDEND).bar(bar)).isSameAs(bar);
  }

  @Test
  void takesAllThatCameLaterTogether() {
    var bar = RecordedDay.day("AAPL", LocalDate.of(2014, 5, 7), prices("592.33"), "10");

    var adjusted = view(Adjustment.ALL, SEVEN_FOR_ONE, DIVIDEND).bar(bar);

    assertThat(adjusted.close()).isEqualTo(Price.of("84.148571"));
    assertThat(adjusted.volume()).isEqualTo(Quantity.of(70));
  }

  @Test
  void takesASplitAndADividendOfTheSameDayTogether() {
    var split = new Split("X", EX_DATE, 2, 1);
    var dividend = new Dividend("X", EX_DATE, Price.of("1"), Price.of("10"));

    assertThat(view(Adjustment.ALL, split, dividend).price(Price.of("10"), Instant.EPOCH))
        .isEqualTo(Price.of("4.5"));
    assertThat(
            view(Adjustment.ALL, split, dividend)
                .price(Price.of("10"), Instant.parse("2014-06-09T04:00:00Z")))
        .isEqualTo(Price.of("10"));
  }

  @Test
  void roundsTheVolumeOfAReverseSplitAtTheNinthDecimal() {
    var bar = RecordedDay.day("X", EX_DATE.minusDays(3), prices("1"), "100");

    var adjusted = view(Adjustment.SPLIT, new Split("X", EX_DATE, 1, 3)).bar(bar);

    assertThat(adjusted.volume()).isEqualTo(Quantity.of("33.333333333"));
    assertThat(adjusted.close()).isEqualTo(Price.of("3"));
  }

  @Test
  void losesNothingOverSplitsThatUndoEachOther() {
    var actions =
        List.of(
            new Split("X", EX_DATE, 3, 1),
            new Split("X", EX_DATE.plusDays(1), 7, 1),
            new Split("X", EX_DATE.plusDays(2), 1, 21));
    var bar = RecordedDay.day("X", EX_DATE.minusDays(3), prices("19.99"), "100.5");

    assertThat(CorporateActions.of(actions).adjusted("X", Adjustment.ALL).bar(bar)).isEqualTo(bar);
  }

  @Test
  void refusesActionsThatCannotBe() {
    assertThatThrownBy(() -> new Split("X", EX_DATE, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Dividend("X", EX_DATE, Price.of("10"), Price.of("10")))
        .hasMessage("a dividend must be above 0 and below the close before, 10");
    assertThatThrownBy(() -> new Dividend("X", EX_DATE, Price.of("0"), Price.of("10")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TickerChange("X", "X", EX_DATE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Adjusted view(Adjustment adjustment, CorporateAction... actions) {
    var symbol = actions[0].symbol();
    return CorporateActions.of(List.of(actions)).adjusted(symbol, adjustment);
  }

  private static List<String> prices(String price) {
    return List.of(price, price, price, price);
  }
}
