package io.stockbot.marketdata.history;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryKindTest {

  private static final HistoryKind<?> MINUTES = HistoryKind.bars(Resolution.MINUTE_1);

  @Test
  void nothingIsLostOnTheWayToNumbersAndBack() {
    var trade =
        new Trade(
            "IBM",
            Instant.parse("2013-10-07T13:30:00.123456789Z"),
            Price.of("181.123456"),
            Quantity.of("0.000000001"));
    var quote = quote("IBM", "13:30:00", "180.5", "180.51");
    var bar = minute("IBM", "13:30:00", "180.000001", 5_000_000_000L);

    assertThat(HistoryKind.TRADES.value("IBM", HistoryKind.TRADES.row(trade))).isEqualTo(trade);
    assertThat(HistoryKind.QUOTES.value("IBM", HistoryKind.QUOTES.row(quote))).isEqualTo(quote);
    var bars = HistoryKind.bars(Resolution.MINUTE_1);
    assertThat(bars.value("IBM", bars.row(bar))).isEqualTo(bar);
  }

  @Test
  void eachKindIsKnownByItsName() {
    assertThat(HistoryKind.all())
        .allMatch(kind -> HistoryKind.named(kind.name()).orElseThrow().equals(kind))
        .extracting(HistoryKind::name)
        .startsWith("trades", "quotes", "1s")
        .endsWith("1d");
    assertThat(HistoryKind.named("tick")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> HistoryKind.bars(Resolution.TICK));
  }

  @Test
  void aDayInNewYorkIsAFileAndOfHoursAndDaysAYear() {
    var lateInTheEvening = Instant.parse("2013-10-08T02:00:00Z");

    assertThat(MINUTES.period(lateInTheEvening).name()).isEqualTo("2013-10-07");
    assertThat(HistoryKind.TRADES.period(lateInTheEvening).name()).isEqualTo("2013-10-07");
    assertThat(HistoryKind.bars(Resolution.HOUR_1).period(lateInTheEvening).name())
        .isEqualTo("2013");
    var newYear = Instant.parse("2014-01-01T04:59:59Z");
    assertThat(HistoryKind.bars(Resolution.DAY_1).period(newYear).name()).isEqualTo("2013");
  }

  @Test
  void aPeriodIsKnownByItsName() {
    var day = MINUTES.period(at("13:30:00"));

    assertThat(Period.named("2013-10-07")).contains(day);
    assertThat(Period.named("2013").orElseThrow().start()).isEqualTo("2013-01-01T05:00:00Z");
    assertThat(Period.named("2013-10-7")).isEmpty();
    assertThat(Period.named("rows")).isEmpty();
    assertThat(day.overlaps(day.end(), Instant.MAX)).isFalse();
    assertThat(day.overlaps(Instant.MIN, day.start())).isFalse();
    assertThat(day.overlaps(day.start(), day.end())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM", "BRK.B", "BF-B", "^GSPC", "3M", "X_Y"})
  void aClassShareIsASymbol(String symbol) {
    assertThat(SymbolName.checked(symbol)).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ibm", "..", "A..B", "../X", "A/B", "A\\B", "A B", ".A", "A.", "A\0"})
  void whatIsNoSafeNameOfAFolderIsRefused(String symbol) {
    assertThatIllegalArgumentException().isThrownBy(() -> SymbolName.checked(symbol));
  }
}
