package io.stockbot.marketdata;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Stream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketStatusTest {

  private static final Instant NOON = at("12:00:00");

  private final ScriptedFeed feed = new ScriptedFeed();
  private final MarketDataGateway gateway = gateway(Optional.of(Duration.ofSeconds(30)));
  private final Listening anna = Listening.eager();

  @Test
  void isUnknownUntilTheProviderSaysSomething() {
    var request = to("IBM", "SPY");
    gateway.subscribe(anna, request);

    assertThat(gateway.statuses(request))
        .extracting(MarketStatus::symbol, MarketStatus::state)
        .containsExactly(
            tuple("IBM", MarketStatus.State.UNKNOWN), tuple("SPY", MarketStatus.State.UNKNOWN));
  }

  @Test
  void tellsHaltsToThoseWhoNamedTheSymbol() {
    var bert = Listening.eager();
    gateway.subscribe(anna, to("IBM"));
    gateway.subscribe(bert, to());
    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.02"));

    gateway.status(
        SymbolStatus.halted("IBM", "volatility pause").within(Price.of("171"), Price.of("189")));
    gateway.status(SymbolStatus.halted("SPY", "news"));

    assertThat(anna.events())
        .containsExactly(
            new MarketStatus(
                "IBM",
                MarketStatus.State.HALTED,
                false,
                Optional.of(at("13:30:00")),
                Optional.of("volatility pause"),
                Optional.of(Price.of("171")),
                Optional.of(Price.of("189"))));
    assertThat(bert.events()).isEmpty();
  }

  @Test
  void tellsChangesOnly() {
    gateway.subscribe(anna, to("IBM"));

    gateway.status(SymbolStatus.trading("IBM"));
    gateway.status(SymbolStatus.trading("IBM"));
    gateway.status(SymbolStatus.halted("IBM", "news"));
    gateway.status(SymbolStatus.trading("IBM"));

    assertThat(anna.told()).containsExactly("IBM TRADING", "IBM HALTED", "IBM TRADING");
  }

  @Test
  void whoNamesSymbolsIsToldOfTheFeedToo() {
    gateway.subscribe(anna, to("IBM"));

    gateway.state(FeedStatus.State.STALE, Optional.of("nothing came"));

    assertThat(anna.told()).containsExactly("STALE");
  }

  @Test
  void nothingIsKnownOfAnySymbolAfterTheFeedWasDown() {
    gateway.subscribe(anna, to("IBM", "SPY"));
    gateway.status(SymbolStatus.halted("IBM", "news"));

    gateway.state(FeedStatus.State.DOWN, Optional.of("no line"));

    assertThat(anna.told()).containsExactly("IBM HALTED", "DOWN", "IBM UNKNOWN");
  }

  @Test
  void aSymbolOfWhichNothingComesIsStale() {
    gateway.subscribe(anna, to("IBM"));
    gateway.clock(NOON);
    gateway.tick(quote("SPY", "12:00:10", "167.00", "167.02"));

    gateway.clock(NOON.plusSeconds(29));
    assertThat(anna.told()).isEmpty();
    gateway.clock(NOON.plusSeconds(33));
    gateway.clock(NOON.plusSeconds(63));

    assertThat(anna.told()).containsExactly("IBM UNKNOWN stale");
  }

  @Test
  void aSymbolIsFreshAgainByItsNextEventWhichIsToldAfterwards() {
    gateway.subscribe(
        anna,
        new Subscribe(
            List.of(Stream.MARKET_TRADES, Stream.MARKET_STATUS),
            Optional.of(List.of("IBM")),
            Optional.empty(),
            Optional.empty()));
    gateway.clock(NOON);
    gateway.clock(NOON.plusSeconds(33));

    gateway.tick(trade("IBM", "12:00:34", "180.01", 100));

    assertThat(anna.told()).containsExactly("IBM UNKNOWN stale", "IBM UNKNOWN", "trade 180.01");
  }

  @Test
  void barsOfTheProviderKeepASymbolFresh() {
    gateway.subscribe(anna, to("IBM"));
    gateway.clock(NOON);
    gateway.clock(NOON.plusSeconds(20));
    gateway.bar(minute("IBM", "11:59:00", "180.00", 100));

    gateway.clock(NOON.plusSeconds(33));
    gateway.clock(NOON.plusSeconds(40));

    assertThat(anna.told()).isEmpty();
  }

  @Test
  void whenTheFeedAsAWholeIsSilentNoSymbolIsMarked() {
    gateway.subscribe(anna, to("IBM"));
    gateway.clock(NOON);
    gateway.state(FeedStatus.State.STALE, Optional.of("nothing came"));

    gateway.clock(NOON.plusSeconds(120));
    assertThat(anna.told()).containsExactly("STALE");

    gateway.state(FeedStatus.State.LIVE, Optional.empty());
    gateway.clock(NOON.plusSeconds(121));

    assertThat(anna.told()).containsExactly("STALE", "LIVE", "IBM UNKNOWN stale");
  }

  @Test
  void aSymbolThatNobodyWantedHasItsTimeBeforeItIsStale() {
    gateway.tick(quote("IBM", "12:00:00", "180.00", "180.02"));
    gateway.clock(NOON);
    gateway.clock(NOON.plusSeconds(120));

    gateway.subscribe(anna, to("IBM"));
    gateway.clock(NOON.plusSeconds(124));

    assertThat(anna.told()).isEmpty();
  }

  @Test
  void byTheClockOfTheDataNothingIsStale() {
    var replayed = gateway(Optional.empty());
    replayed.subscribe(anna, to("IBM"));

    replayed.clock(NOON);
    replayed.clock(NOON.plusSeconds(3600));

    assertThat(anna.told()).isEmpty();
  }

  @Test
  void theFeedIsAskedForASymbolWhoseStateIsWanted() {
    gateway.subscribe(anna, to("IBM"));
    gateway.unsubscribe(anna, from("IBM"));

    assertThat(feed.asked()).endsWith("start IBM", "stop IBM");
  }

  @Test
  void takingSymbolsAwayLeavesTheOthersAndTheFeed() {
    gateway.subscribe(anna, to());
    gateway.subscribe(anna, to("IBM", "SPY"));

    var left = gateway.unsubscribe(anna, from("IBM"));
    gateway.status(SymbolStatus.trading("IBM"));
    gateway.status(SymbolStatus.trading("SPY"));
    gateway.state(FeedStatus.State.STALE, Optional.of("nothing came"));

    assertThat(left.subscriptions())
        .extracting(Subscription::symbol)
        .containsExactly(Optional.empty(), Optional.of("SPY"));
    assertThat(anna.told()).containsExactly("SPY TRADING", "STALE");
  }

  @Test
  void withItsLastSymbolTheFeedIsNotToldEither() {
    gateway.subscribe(anna, to("IBM"));
    gateway.unsubscribe(anna, from("IBM"));

    gateway.state(FeedStatus.State.STALE, Optional.of("nothing came"));

    assertThat(anna.told()).isEmpty();
  }

  @Test
  void rejectsTheStateOfASymbolThatTheFeedLacks() {
    var answer = (Subscriptions) gateway.subscribe(anna, to("NOPE"));

    assertThat(answer.subscriptions()).isEmpty();
    assertThat(answer.rejected()).hasSize(1);
    assertThat(gateway.statuses(to("NOPE"))).isEmpty();
  }

  private MarketDataGateway gateway(Optional<Duration> staleAfter) {
    return new MarketDataGateway(
        feed,
        new GatewayLimits(Duration.ofMillis(250), 100, 4, staleAfter, Duration.ZERO, 100),
        new ManualTime());
  }

  private static Subscribe to(String... symbols) {
    var named =
        symbols.length == 0 ? Optional.<List<String>>empty() : Optional.of(List.of(symbols));
    return new Subscribe(List.of(Stream.MARKET_STATUS), named, Optional.empty(), Optional.empty());
  }

  private static Unsubscribe from(String... symbols) {
    return new Unsubscribe(
        List.of(Stream.MARKET_STATUS), Optional.of(List.of(symbols)), Optional.empty());
  }
}
