package io.stockbot.calendar.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockbot.protocol.value.Adjustment;
import io.stockbot.protocol.value.Price;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our view beside the factors that came with the recorded days. */
final class RecordedAdjustmentTest {

  /** Half a unit in the last of six digits: what the recorded factors are rounded to. */
  private static final BigDecimal SIX_DIGITS = new BigDecimal("0.000005");

  /**
   * Recorded dividends are rounded to a hundredth of a cent. At a price of P each may be off by
   * 0.00005 / P, and what is off adds up over the years.
   */
  private static BigDecimal rounding(CorporateActions actions, String symbol) {
    return actions.of(symbol).stream()
        .map(
            action ->
                action instanceof Dividend dividend
                    ? new BigDecimal("0.00005")
                        .divide(dividend.closeBefore().toDecimal(), MathContext.DECIMAL64)
                    : BigDecimal.ZERO)
        .reduce(SIX_DIGITS, BigDecimal::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAPL", "IBM", "QQQ", "SPY"})
  void adjustsForSplitsAndDividendsLikeTheRecordedFactors(String symbol) throws IOException {
    var actions = RecordedDay.actions(symbol);
    var view = actions.adjusted(symbol, Adjustment.ALL);
    var rounding = rounding(actions, symbol);

    for (var day : RecordedDay.of(symbol)) {
      var factor = day.priceFactor().multiply(day.splitFactor());
      var bar = view.bar(day.bar());
      assertNear(bar.open(), day.bar().open(), factor, rounding);
      assertNear(bar.high(), day.bar().high(), factor, rounding);
      assertNear(bar.low(), day.bar().low(), factor, rounding);
      assertNear(bar.close(), day.bar().close(), factor, rounding);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAPL", "IBM", "QQQ", "SPY"})
  void adjustsForSplitsAloneLikeTheRecordedFactors(String symbol) throws IOException {
    var view = RecordedDay.actions(symbol).adjusted(symbol, Adjustment.SPLIT);

    for (var day : RecordedDay.of(symbol)) {
      var bar = view.bar(day.bar());
      assertNear(bar.close(), day.bar().close(), day.splitFactor(), SIX_DIGITS);
      assertThat(bar.volume().toDecimal().multiply(day.splitFactor()))
          .isCloseTo(
              day.bar().volume().toDecimal(),
              within(day.bar().volume().toDecimal().multiply(SIX_DIGITS)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAPL", "IBM", "QQQ", "SPY"})
  void leavesRawDaysAsTheyAre(String symbol) throws IOException {
    var view = RecordedDay.actions(symbol).adjusted(symbol, Adjustment.RAW);

    for (var day : RecordedDay.of(symbol)) {
      assertThat(view.bar(day.bar())).isSameAs(day.bar());
    }
  }

  @ParameterizedTest
  @CsvSource({"AAPL, 112", "IBM, 2", "QQQ, 2", "SPY, 1"})
  void findsTheWholeNumbersBehindTheRecordedSplits(String symbol, long shares) throws IOException {
    var splits =
        RecordedDay.actions(symbol).of(symbol).stream()
            .filter(Split.class::isInstance)
            .map(Split.class::cast)
            .toList();

    assertThat(splits).allMatch(split -> split.oldShares() == 1);
    assertThat(splits.stream().mapToLong(Split::newShares).reduce(1, Math::multiplyExact))
        .isEqualTo(shares);
  }

  private static void assertNear(
      Price adjusted, Price raw, BigDecimal factor, BigDecimal rounding) {
    var expected = raw.toDecimal().multiply(factor);
    var lastPlace = new BigDecimal("0.0000005");
    assertThat(adjusted.toDecimal())
        .isCloseTo(expected, within(expected.multiply(rounding).add(lastPlace)));
  }
}
