package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsableQuoteTest {

  private final Desk desk = new Desk();

  @Test
  void refusesAnEntryWithoutAQuote() {
    assertThat(desk.refusals(TestOrder.buy("a", "10").unquoted()))
        .containsExactly("UNUSABLE_QUOTE");
  }

  @Test
  void refusesTheQuoteOfAnotherSymbol() {
    var foreign = TestOrder.steady("MSFT", TestOrder.OPEN, "99.99", "100.01");

    assertThat(desk.refusals(TestOrder.buy("a", "10").quoted(foreign)))
        .containsExactly("UNUSABLE_QUOTE");
  }

  @ParameterizedTest
  @ValueSource(longs = {-5_000, -4_999, 0, 4_999, 5_000})
  void approvesAQuoteUpToFiveSecondsAway(long millis) {
    var order = TestOrder.buy("a", "10").quotedAt(TestOrder.OPEN.plusMillis(millis));

    assertThat(desk.refusals(order)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-5001, 5.001 s old", "5001, 5.001 s ahead", "-3600000, 3600 s old"})
  void refusesTheFirstMillisecondBeyond(long millis, String observed) {
    var order = TestOrder.buy("a", "10").quotedAt(TestOrder.OPEN.plusMillis(millis));

    assertThat(desk.scopes(order)).containsExactly("R27 SYMBOL");
    assertThat(desk.check(order).violations().getFirst().observed()).isEqualTo(observed);
  }

  @ParameterizedTest
  @CsvSource({"100.01, 100.00", "0, 100.00", "100.00, 0", "0, 0", "-1, 100"})
  void refusesAQuoteThatIsCrossedOrLacksASide(String bid, String ask) {
    assertThat(desk.refusals(TestOrder.buy("a", "10").quoted(bid, ask)))
        .containsExactly("UNUSABLE_QUOTE");
  }

  @Test
  void approvesALockedQuote() {
    assertThat(desk.refusals(TestOrder.buy("a", "10").quoted("100.00", "100.00"))).isEmpty();
  }

  @Test
  void tellsStaleAndCrossedTogether() {
    var order =
        TestOrder.buy("a", "10").quoted("100.01", "100.00").at(TestOrder.OPEN.plusSeconds(6));

    assertThat(desk.refusals(order)).containsExactly("UNUSABLE_QUOTE", "UNUSABLE_QUOTE");
  }

  @Test
  void letsAnExitThroughWithoutAnyQuote() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.sell("a", "100").unquoted())).isEmpty();
  }
}
