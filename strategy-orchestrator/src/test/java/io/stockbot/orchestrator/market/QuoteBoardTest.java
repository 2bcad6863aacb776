package io.stockbot.orchestrator.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.CheckOrder.LastBar;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteBoardTest {

  private static final Instant NOW = Instant.parse("2026-03-02T14:30:00Z");

  private final QuoteBoard board = new QuoteBoard();

  @Test
  void showsTheLastQuoteOfEachSymbol() {
    board.quote(quote("SPY", "99.98", "100.00"), NOW);
    board.quote(quote("IBM", "180.00", "180.05"), NOW);
    board.quote(quote("SPY", "99.99", "100.01"), NOW);

    assertThat(board.inForce("SPY")).contains(quote("SPY", "99.99", "100.01"));
    assertThat(board.inForce("IBM")).contains(quote("IBM", "180.00", "180.05"));
    assertThat(board.inForce("QQQ")).isEmpty();
  }

  @Test
  void remembersTheLastThreeQuotesNewestFirst() {
    for (var bid : List.of("99.95", "99.96", "99.97", "0")) {
      board.quote(quote("SPY", bid, "100.00"), NOW);
    }

    assertThat(board.last("SPY"))
        .containsExactly(
            quote("SPY", "0", "100.00"),
            quote("SPY", "99.97", "100.00"),
            quote("SPY", "99.96", "100.00"));
    assertThat(board.last("IBM")).isEmpty();
  }

  @Test
  void knowsWhenTheLastUsableQuoteCame() {
    board.quote(quote("SPY", "0", "100.00"), NOW);
    assertThat(board.lastUsable("SPY")).isEmpty();

    board.quote(quote("SPY", "99.98", "100.00"), NOW);
    board.quote(quote("SPY", "100.01", "100.00"), NOW);
    assertThat(board.lastUsable("SPY")).contains(NOW);
  }

  @Test
  void knowsTheLastBarOfEachLengthAndTakesATickForNone() {
    board.close(bar(Resolution.MINUTE_1));
    board.close(bar(Resolution.TICK));

    assertThat(board.lastBar("SPY", Resolution.MINUTE_1))
        .contains(new LastBar(Resolution.MINUTE_1, NOW.plusSeconds(60)));
    assertThat(board.lastBar("SPY", Resolution.MINUTE_5)).isEmpty();
    assertThat(board.lastBar("SPY", Resolution.TICK)).isEmpty();
    assertThat(board.lastBar("IBM", Resolution.MINUTE_1)).isEmpty();
  }

  @Test
  void knowsNothingOfTheMarketOfAnotherTime() {
    board.quote(quote("SPY", "99.98", "100.00"), NOW);
    board.close(bar(Resolution.MINUTE_1));
    board.clear();

    assertThat(board.last("SPY")).isEmpty();
    assertThat(board.lastUsable("SPY")).isEmpty();
    assertThat(board.lastBar("SPY", Resolution.MINUTE_1)).isEmpty();
    assertThat(board.mark("SPY")).isEmpty();
  }

  @Test
  void doesNotTradeAgainstACrossedOrOneSidedQuote() {
    board.quote(quote("SPY", "100.01", "100.00"), NOW);
    assertThat(board.inForce("SPY")).isPresent();
    assertThat(board.usable("SPY")).isEmpty();

    board.quote(quote("SPY", "0", "100.00"), NOW);
    assertThat(board.usable("SPY")).isEmpty();

    board.quote(quote("SPY", "100.00", "100.00"), NOW);
    assertThat(board.usable("SPY")).isPresent();
  }

  @Test
  void marksAtTheMiddleElseAtTheLastClose() {
    assertThat(board.mark("SPY")).isEmpty();

    board.close(bar("101"));
    assertThat(board.mark("SPY")).contains(Price.of("101"));

    board.quote(quote("SPY", "99.98", "100.00"), NOW);
    assertThat(board.mark("SPY")).contains(Price.of("99.99"));

    board.quote(quote("SPY", "0", "0"), NOW);
    assertThat(board.mark("SPY")).contains(Price.of("101"));
  }

  @Test
  void averagesTheMiddlesOfUsableQuotesOnly() {
    board.quote(quote("SPY", "99.00", "101.00"), NOW);
    board.quote(quote("SPY", "500.00", "1.00"), NOW);
    board.quote(quote("SPY", "101.00", "103.00"), NOW);

    assertThat(board.average("SPY", NOW)).contains(Price.of("101"));
    assertThat(board.average("SPY", NOW.plusSeconds(300))).isEmpty();
    assertThat(board.average("IBM", NOW)).isEmpty();
  }

  @Test
  void tellsItsListenersInTheOrderInWhichTheyCameOnceTheQuoteIsInForce() {
    var heard = new ArrayList<String>();
    board.listen(
        (quote, _) -> heard.add("first " + board.inForce("SPY").equals(Optional.of(quote))));
    board.listen((_, now) -> heard.add("second " + now));

    board.quote(quote("SPY", "99.98", "100.00"), NOW);

    assertThat(heard).containsExactly("first true", "second " + NOW);
  }

  private static Quote quote(String symbol, String bid, String ask) {
    return new Quote(symbol, NOW, Price.of(bid), Quantity.of(1), Price.of(ask), Quantity.of(1));
  }

  private static Bar bar(String close) {
    return bar(Resolution.MINUTE_1, close);
  }

  private static Bar bar(Resolution resolution) {
    return bar(resolution, "101");
  }

  private static Bar bar(Resolution resolution, String close) {
    var price = Price.of(close);
    return new Bar(
        "SPY",
        resolution,
        NOW,
        NOW.plusSeconds(60),
        price,
        price,
        price,
        price,
        Quantity.of(1),
        1,
        price);
  }
}
