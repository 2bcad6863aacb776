package io.stockbot.marketdata;

import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a subscriber may ask for beside streams and symbols. */
class SubscriptionWishesTest {

  private static final int MAX_SYMBOLS = 1;

  private final ScriptedFeed feed = new ScriptedFeed();
  private final ManualTime time = new ManualTime();
  private final MarketDataGateway gateway =
      new MarketDataGateway(
          feed,
          new GatewayLimits(
              Duration.ZERO, 100, 4, Optional.empty(), Duration.ofSeconds(30), MAX_SYMBOLS),
          time);
  private final Listening anna = Listening.eager();
  private final Listening bert = Listening.eager();

  @Test
  void numbersEachStreamOfASymbolForItselfWhetherOrNotAnybodyListens() {
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.02"));
    gateway.subscribe(anna, all(Optional.empty(), false));

    gateway.tick(quote("IBM", "13:30:01", "180.01", "180.03"));
    gateway.tick(trade("IBM", "13:30:01", "180.02", 100));
    gateway.bar(minute("IBM", "13:31:00", "180.00", 100));
    gateway.bar(minute("IBM", "13:32:00", "181.00", 100));

    assertThat(anna.numbered())
        .containsExactly(
            "2 after 1: quote 180.01",
            "2: trade 180.02",
            "1: bar 1m 180.02",
            "2: bar 1m 180",
            "3: bar 1m 181");
  }

  @Test
  void aSnapshotIsTheLatestOfEachStreamWithItsNumber() {
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.02"));
    gateway.tick(quote("IBM", "13:30:01", "180.01", "180.03"));
    gateway.tick(trade("IBM", "13:30:01", "180.02", 100));
    gateway.bar(minute("IBM", "13:30:00", "179.00", 100));
    var request = all(Optional.empty(), true);
    gateway.subscribe(anna, request);

    gateway.subscribed(anna, request);
    gateway.tick(trade("IBM", "13:31:02", "180.05", 100));

    assertThat(anna.numbered())
        .startsWith("2: quote 180.01", "1: trade 180.02", "1: bar 1m 179")
        .endsWith("2: trade 180.05");
  }

  @Test
  void thereIsNoSnapshotOfWhatHasNotHappened() {
    var request = all(Optional.empty(), true);
    gateway.subscribe(anna, request);

    gateway.subscribed(anna, request);

    assertThat(anna.events()).isEmpty();
  }

  @Test
  void whoDoesNotAskGetsNoSnapshot() {
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.02"));
    var request = all(Optional.empty(), false);
    gateway.subscribe(anna, request);

    gateway.subscribed(anna, request);

    assertThat(anna.events()).isEmpty();
  }

  @Test
  void quotesOfALimitedRateAreTheFirstAndThenTheLatestOfEachPause() {
    gateway.subscribe(anna, all(Optional.of("4"), false));
    gateway.subscribe(bert, all(Optional.empty(), false));
    for (var i = 0; i < 5; i++) {
      gateway.tick(quote("IBM", "13:30:00", "180.0" + i, "180.10"));
    }
    assertThat(anna.numbered()).containsExactly("1 after 0: quote 180");

    time.pass(Duration.ofMillis(250));

    assertThat(anna.numbered()).containsExactly("1 after 0: quote 180", "5 after 1: quote 180.04");
    assertThat(bert.events()).hasSize(5);
  }

  @Test
  void theFirstQuoteAfterAQuietTimeIsToldAtOnce() {
    gateway.subscribe(anna, all(Optional.of("4"), false));
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.10"));
    time.pass(Duration.ofSeconds(1));

    gateway.tick(quote("IBM", "13:30:01", "180.01", "180.10"));

    assertThat(anna.numbered()).containsExactly("1 after 0: quote 180", "2 after 1: quote 180.01");
  }

  @Test
  void aRateLimitsQuotesAlone() {
    gateway.subscribe(anna, all(Optional.of("0.001"), false));

    gateway.tick(trade("IBM", "13:30:00.1", "180.01", 100));
    gateway.tick(trade("IBM", "13:30:00.2", "180.02", 100));

    assertThat(anna.told()).containsExactly("trade 180.01", "trade 180.02");
  }

  @Test
  void aLaterRequestChangesTheRate() {
    gateway.subscribe(anna, all(Optional.of("0.001"), false));
    gateway.subscribe(anna, all(Optional.empty(), false));

    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.10"));
    gateway.tick(quote("IBM", "13:30:00", "180.01", "180.10"));

    assertThat(anna.told()).containsExactly("quote 180", "quote 180.01");
  }

  @Test
  void whoUnsubscribedIsToldNothingWhenThePauseIsOver() {
    gateway.subscribe(anna, all(Optional.of("4"), false));
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.10"));
    gateway.tick(quote("IBM", "13:30:00", "180.01", "180.10"));

    gateway.unsubscribe(
        anna, new Unsubscribe(List.of(Stream.MARKET_QUOTES), Optional.empty(), Optional.empty()));
    time.pass(Duration.ofSeconds(1));

    assertThat(anna.told()).containsExactly("quote 180");
  }

  @Test
  void refusesTheFirstSymbolOverTheLimitAndLeavesTheRest() {
    gateway.subscribe(anna, quotes("IBM"));

    var answer = gateway.subscribe(anna, quotes("SPY"));

    assertThat(answer)
        .isInstanceOfSatisfying(
            ErrorReply.class,
            error -> {
              assertThat(error.code()).isEqualTo(ErrorCode.LIMIT_SYMBOLS);
              assertThat(error.message()).contains("may have 1 symbols", "make it 2");
            });
    gateway.tick(quote("SPY", "13:30:00", "570", "571"));
    gateway.tick(quote("IBM", "13:30:00", "180", "181"));
    assertThat(anna.told()).containsExactly("quote 180");
  }

  @Test
  void otherStreamsOfTheSameSymbolDoNotCount() {
    gateway.subscribe(anna, quotes("IBM"));

    assertThat(gateway.subscribe(anna, all(Optional.empty(), false)))
        .isNotInstanceOf(ErrorReply.class);
  }

  private static Subscribe quotes(String symbol) {
    return new Subscribe(
        List.of(Stream.MARKET_QUOTES),
        Optional.of(List.of(symbol)),
        Optional.empty(),
        Optional.empty());
  }

  private static Subscribe all(Optional<String> maxRateHz, boolean snapshot) {
    return new Subscribe(
        List.of(Stream.MARKET_QUOTES, Stream.MARKET_TRADES, Stream.MARKET_BARS),
        Optional.of(List.of("IBM")),
        Optional.of(Resolution.MINUTE_1),
        Optional.empty(),
        maxRateHz.map(BigDecimal::new),
        Optional.of(snapshot),
        Optional.empty(),
        Optional.empty());
  }
}
