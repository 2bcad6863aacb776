package io.stockbot.risk;

import static io.stockbot.risk.TestOrder.OPEN;
import static io.stockbot.risk.TestOrder.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmedQuoteTest {

  private final Desk desk = new Desk();

  @Test
  void refusesTheFirstQuoteOfASymbol() {
    assertThat(refusals(List.of(at(0)))).containsExactly("UNCONFIRMED_QUOTE");
  }

  @Test
  void approvesTheSecondQuoteOfASymbol() {
    assertThat(refusals(List.of(at(0), at(1_000)))).isEmpty();
  }

  @Test
  void refusesTheFirstQuoteAfterACrossedOne() {
    var crossed = quote("IBM", OPEN.minusSeconds(1), "100.01", "100.00");

    assertThat(refusals(List.of(at(0), crossed, at(2_000)))).containsExactly("UNCONFIRMED_QUOTE");
    assertThat(refusals("b", List.of(at(0), at(500), crossed))).isEmpty();
  }

  @Test
  void refusesTheFirstQuoteAfterASilenceOfMoreThanFiveSeconds() {
    assertThat(refusals(List.of(at(0), at(5_001), at(6_000)))).containsExactly("UNCONFIRMED_QUOTE");
    assertThat(refusals("b", List.of(at(0), at(5_000), at(11_000)))).isEmpty();
  }

  @Test
  void approvesASteadySymbolWhoseQuoteBeforeIsTooOldByNow() {
    assertThat(refusals(List.of(at(4_000), at(8_000)))).isEmpty();
  }

  @Test
  void tellsOfAnUnusableQuoteOnlyThatItIsUnusable() {
    var crossed = quote("IBM", OPEN, "100.01", "100.00");

    assertThat(refusals(List.of(crossed, at(1_000)))).containsExactly("UNUSABLE_QUOTE");
  }

  @Test
  void doesNotTakeTheQuotesOfAnotherSymbolForAConfirmation() {
    var foreign = quote("MSFT", OPEN.minusSeconds(1), "99.99", "100.01");

    assertThat(refusals(List.of(at(0), foreign))).containsExactly("UNCONFIRMED_QUOTE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.00", "110.00"})
  void approvesAMoveOfTenPercent(String price) {
    assertThat(refusals(List.of(at(0, price), at(500), at(1_000)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"89.99", "110.01", "1.00"})
  void refusesTheFirstCentOfAJump(String price) {
    assertThat(refusals(List.of(at(0, price), at(500), at(1_000))))
        .containsExactly("UNCONFIRMED_QUOTE");
  }

  @Test
  void approvesAJumpThatTwoMoreQuotesConfirm() {
    assertThat(refusals(List.of(at(0, "120"), at(500, "121"), at(1_000)))).isNotEmpty();
    assertThat(refusals("b", List.of(at(0, "120"), at(500, "121")))).isNotEmpty();
    assertThat(refusals("c", List.of(at(0, "120"), at(500, "121"), at(1_000, "119")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"132.00, true", "132.01, false"})
  void confirmsAJumpByQuotesUpToTenPercentApart(String highest, boolean confirms) {
    var quotes = List.of(at(0, "125"), at(500, "120"), at(1_000, highest));

    assertThat(refusals(quotes).isEmpty()).isEqualTo(confirms);
  }

  @Test
  void confirmsNoJumpOverAnInterruption() {
    assertThat(refusals(List.of(at(0, "120"), at(500, "120"), at(5_501, "120"))))
        .containsExactly("UNCONFIRMED_QUOTE");
  }

  @Test
  void tellsAnInterruptionAndAJumpTogether() {
    assertThat(refusals(List.of(at(0, "120"))))
        .containsExactly("UNCONFIRMED_QUOTE", "UNCONFIRMED_QUOTE");
  }

  @Test
  void measuresNoJumpWithoutAnAverage() {
    var order = TestOrder.buy("a", "10").quoted(List.of(at(0, "1.00"), at(500))).withoutAverage();

    assertThat(desk.refusals(order)).isEmpty();
  }

  @Test
  void letsAnExitThrough() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.sell("a", "100").quoted(List.of(at(0, "120"))))).isEmpty();
  }

  private List<String> refusals(List<Quote> quotes) {
    return refusals("a", quotes);
  }

  private List<String> refusals(String id, List<Quote> quotes) {
    return desk.refusals(TestOrder.buy(id, "10").quoted(quotes));
  }

  private static Quote at(long millisBefore) {
    return at(millisBefore, "100");
  }

  private static Quote at(long millisBefore, String price) {
    return quote("IBM", OPEN.minusMillis(millisBefore), price, price);
  }
}
