package io.stockbot.orchestrator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BookTest {

  private final Book book = new Book();

  @Test
  void beginsFlatAndWithoutCash() {
    assertThat(book.quantity("SPY")).isEqualTo(Quantity.ZERO);
    assertThat(book.cash()).isEqualTo(Money.ZERO);
    assertThat(book.positions()).isEmpty();
  }

  @Test
  void holdsWhatWasBoughtAtItsPrice() {
    buy(100, "167.45");

    assertThat(book.position("SPY")).contains(position(100, "167.45"));
    assertThat(book.cash()).isEqualTo(Money.of("-16745"));
  }

  @Test
  void averagesTheCostOfWhatIsAdded() {
    buy(100, "10.00");
    buy(300, "12.00");

    assertThat(book.position("SPY")).contains(position(400, "11.5"));
  }

  @Test
  void roundsAnAverageHalfUpToTheSixthDecimal() {
    buy(1, "10");
    buy(2, "10.01");

    assertThat(book.position("SPY")).contains(position(3, "10.006667"));
  }

  @Test
  void keepsTheAverageWhenAPartIsSold() {
    buy(400, "11.50");
    sell(100, "20.00");

    assertThat(book.position("SPY")).contains(position(300, "11.5"));
    assertThat(book.cash()).isEqualTo(Money.of("-2600"));
  }

  @Test
  void holdsNothingOnceAllIsSold() {
    buy(100, "10.00");
    sell(100, "10.25");

    assertThat(book.position("SPY")).isEmpty();
    assertThat(book.positions()).isEmpty();
    assertThat(book.cash()).isEqualTo(Money.of("25"));
  }

  @Test
  void isShortOfWhatWasSoldBefore() {
    sell(100, "10.00");
    sell(100, "11.00");

    assertThat(book.position("SPY")).contains(position(-200, "10.5"));
    assertThat(book.cash()).isEqualTo(Money.of("2100"));
  }

  @Test
  void keepsTheAverageWhenAShortIsPartlyCovered() {
    sell(200, "10.50");
    buy(50, "9.00");

    assertThat(book.position("SPY")).contains(position(-150, "10.5"));
  }

  @Test
  void costsThePriceOfTheFillOnceItHasCrossedZero() {
    buy(100, "10.00");
    sell(250, "12.00");
    assertThat(book.position("SPY")).contains(position(-150, "12"));

    buy(200, "11.00");
    assertThat(book.position("SPY")).contains(position(50, "11"));
  }

  @Test
  void countsCashExactly() {
    for (int i = 0; i < 1_000; i++) {
      book.apply(fill("SPY", Side.BUY, Quantity.of("0.1"), "0.1"));
    }

    assertThat(book.cash()).isEqualTo(Money.of("-10"));
    assertThat(book.quantity("SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void keepsTheSymbolsApart() {
    buy(100, "10.00");
    book.apply(fill("IBM", Side.SELL, Quantity.of(7), "180"));

    assertThat(book.quantity("SPY")).isEqualTo(Quantity.of(100));
    assertThat(book.quantity("IBM")).isEqualTo(Quantity.of(-7));
    assertThat(book.cash()).isEqualTo(Money.of("260"));
  }

  @Test
  void isWorthItsSharesAtThePriceOfNow() {
    assertThat(position(100, "10").valueAt(Price.of("11"))).isEqualTo(Money.of("1100"));
    assertThat(position(-100, "10").valueAt(Price.of("11"))).isEqualTo(Money.of("-1100"));
  }

  private void buy(long shares, String price) {
    book.apply(fill("SPY", Side.BUY, Quantity.of(shares), price));
  }

  private void sell(long shares, String price) {
    book.apply(fill("SPY", Side.SELL, Quantity.of(shares), price));
  }

  private static Position position(long shares, String average) {
    return new Position(Quantity.of(shares), Price.of(average));
  }

  private static Fill fill(String symbol, Side side, Quantity quantity, String price) {
    return new Fill(
        "order_1",
        "alpha",
        symbol,
        side,
        quantity,
        Price.of(price),
        Instant.parse("2026-03-02T14:30:00Z"));
  }
}
