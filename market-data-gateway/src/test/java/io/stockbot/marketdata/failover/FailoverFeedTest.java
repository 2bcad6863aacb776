package io.stockbot.marketdata.failover;

import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.RecordingFeedListener;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailoverFeedTest {

  private static final Duration AFTER = Duration.ofSeconds(10);
  private static final Duration RETURN_AFTER = Duration.ofMinutes(1);

  private final ManualTime time = new ManualTime();
  private final ScriptedFeed primary = new ScriptedFeed("FIRST");
  private final ScriptedFeed fallback = new ScriptedFeed("SECOND");
  private final FailoverFeed feed =
      new FailoverFeed(primary, fallback, new Hysteresis(AFTER, RETURN_AFTER), time, time);
  private final RecordingFeedListener told = new RecordingFeedListener();

  @Test
  void bothAreAskedForTheSameSymbols() {
    feed.open(told);

    feed.start("IBM");
    feed.stop("IBM");

    assertThat(primary.asked()).containsExactly("open", "start IBM", "stop IBM");
    assertThat(fallback.asked()).isEqualTo(primary.asked());
  }

  @Test
  void hasWhatThePrimaryHas() {
    assertThat(feed.symbols()).isEqualTo(primary.symbols());
    assertThat(feed.instruments()).isEqualTo(primary.instruments());
  }

  @Test
  void onlyTheActiveOneIsHeard() {
    feed.open(told);

    primary.says().tick(trade("IBM", "13:30:00", "180.01", 100));
    fallback.says().tick(trade("IBM", "13:30:00", "180.01", 100));
    fallback.says().status(SymbolStatus.trading("IBM"));
    fallback.says().state(State.DOWN, Optional.of("no line"));
    fallback.says().clock(time.instant());

    assertThat(told.words()).containsExactly("trade IBM 180.01");
    assertThat(told.clocks()).isEmpty();
    assertThat(feed.provider()).isEqualTo("FIRST");
  }

  @Test
  void theFallbackTakesOverWhenThePrimaryHasBeenDownForAWhile() {
    feed.open(told);
    primary.says().state(State.DOWN, Optional.of("no line"));

    time.pass(AFTER.minusMillis(1));
    assertThat(feed.provider()).isEqualTo("FIRST");
    time.pass(Duration.ofMillis(1));

    assertThat(feed.provider()).isEqualTo("SECOND");
    assertThat(told.words())
        .containsExactly("DOWN: no line", "LIVE: SECOND in place of FIRST, which is DOWN: no line");
  }

  @Test
  void aPrimaryThatRecoversInTimeIsKept() {
    feed.open(told);
    primary.says().state(State.STALE, Optional.of("nothing came"));
    time.pass(AFTER.minusSeconds(1));
    primary.says().state(State.LIVE, Optional.empty());

    time.pass(Duration.ofHours(1));

    assertThat(feed.provider()).isEqualTo("FIRST");
  }

  @Test
  void silenceThatTurnsIntoFailureCountsFromItsBeginning() {
    feed.open(told);
    primary.says().state(State.STALE, Optional.of("nothing came"));
    time.pass(AFTER.minusSeconds(1));
    primary.says().state(State.DOWN, Optional.of("no line"));

    time.pass(Duration.ofSeconds(1));

    assertThat(feed.provider()).isEqualTo("SECOND");
  }

  @Test
  void aFallbackThatIsOutItselfTakesOverOnceItIsBack() {
    feed.open(told);
    fallback.says().state(State.DOWN, Optional.of("no file"));
    primary.says().state(State.DOWN, Optional.of("no line"));
    time.pass(Duration.ofHours(1));
    assertThat(feed.provider()).isEqualTo("FIRST");

    fallback.says().state(State.LIVE, Optional.empty());
    time.run();

    assertThat(feed.provider()).isEqualTo("SECOND");
  }

  @Test
  void thePrimaryIsGoneBackToWhenItHasBeenLiveForAWhile() {
    takeOver();
    primary.says().state(State.LIVE, Optional.empty());

    time.pass(RETURN_AFTER.minusMillis(1));
    assertThat(feed.provider()).isEqualTo("SECOND");
    time.pass(Duration.ofMillis(1));

    assertThat(feed.provider()).isEqualTo("FIRST");
    assertThat(told.words()).endsWith("LIVE: FIRST again, in place of SECOND");
  }

  @Test
  void aPrimaryThatComesAndGoesIsNotGoneBackTo() {
    takeOver();

    for (var i = 0; i < 20; i++) {
      primary.says().state(State.LIVE, Optional.empty());
      time.pass(RETURN_AFTER.dividedBy(2));
      primary.says().state(State.STALE, Optional.empty());
      time.pass(Duration.ofSeconds(1));
    }

    assertThat(feed.provider()).isEqualTo("SECOND");
  }

  @Test
  void aFallbackThatFailsGivesBackAtOnceToAPrimaryThatIsLive() {
    takeOver();
    primary.says().state(State.LIVE, Optional.empty());
    time.pass(Duration.ofSeconds(1));

    fallback.says().state(State.DOWN, Optional.of("no file"));
    time.run();

    assertThat(feed.provider()).isEqualTo("FIRST");
  }

  @Test
  void nothingIsToldTwiceOrBackwardsAtASwitch() {
    feed.open(told);
    primary.says().tick(trade("IBM", "13:30:05", "180.05", 100));
    primary.says().tick(quote("SPY", "13:30:01", "167.00", "167.01"));
    takeOver();

    fallback.says().tick(trade("IBM", "13:30:04", "180.04", 100));
    fallback.says().tick(trade("IBM", "13:30:05", "180.05", 100));
    fallback.says().tick(quote("SPY", "13:30:02", "167.02", "167.03"));
    fallback.says().tick(trade("IBM", "13:30:06", "180.06", 100));

    assertThat(told.words()).endsWith("quote SPY 167.02", "trade IBM 180.06");
    assertThat(feed.dropped()).isEqualTo(2);
  }

  @Test
  void afterTheSwitchAProviderMayBeLateAsEver() {
    feed.open(told);
    primary.says().tick(trade("IBM", "13:30:05", "180.05", 100));
    takeOver();
    fallback.says().tick(trade("IBM", "13:30:09", "180.09", 100));

    fallback.says().tick(trade("IBM", "13:30:07", "180.07", 100));

    assertThat(told.words()).endsWith("trade IBM 180.09", "trade IBM 180.07");
  }

  @Test
  void aBarIsNotToldThatBeginsBeforeWhatWasTold() {
    feed.open(told);
    primary.says().bar(minute("IBM", "13:30:00", "180.00", 100));
    primary.says().tick(trade("SPY", "13:31:30", "167.00", 100));
    takeOver();

    fallback.says().bar(minute("IBM", "13:30:00", "180.00", 100));
    fallback.says().bar(minute("SPY", "13:31:00", "167.00", 100));
    fallback.says().bar(minute("IBM", "13:31:00", "181.00", 100));

    assertThat(told.words()).endsWith("bar IBM 181");
    assertThat(feed.dropped()).isEqualTo(2);
  }

  @Test
  void barsAcrossTheSwitchCountEachTradeOnce() {
    var gateway = new MarketDataGateway(feed, limits(), time);
    var anna = Listening.eager();
    gateway.subscribe(anna, minutes("IBM"));

    primary.says().tick(trade("IBM", "13:30:10", "180.10", 100));
    primary.says().tick(trade("IBM", "13:30:20", "180.20", 100));
    primary.says().state(State.DOWN, Optional.of("no line"));
    fallback.says().tick(trade("IBM", "13:30:10", "180.10", 100));
    time.pass(AFTER);
    fallback.says().tick(trade("IBM", "13:30:20", "180.20", 100));
    fallback.says().tick(trade("IBM", "13:30:40", "180.40", 100));
    fallback.says().tick(trade("IBM", "13:31:00", "181.00", 100));

    assertThat(anna.bars()).extracting(Bar::volume).containsExactly(Quantity.of(300));
    assertThat(gateway.lateTrades()).isZero();
  }

  @Test
  void everybodyIsToldOfEachSwitch() {
    var gateway = new MarketDataGateway(feed, limits(), time);
    var anna = Listening.eager();
    gateway.subscribe(anna, status());
    primary.says().state(State.DOWN, Optional.of("no line"));
    time.pass(AFTER);

    assertThat(anna.events())
        .last()
        .isEqualTo(
            new FeedStatus(
                "SECOND",
                State.LIVE,
                Optional.empty(),
                Optional.of("SECOND in place of FIRST, which is DOWN: no line"),
                FeedStatus.Clock.SYSTEM));
    assertThat(gateway.symbols().provider()).isEqualTo("SECOND");
  }

  @Test
  void whatTheOtherOneKnowsOfItsSymbolsHoldsFromTheSwitchOn() {
    feed.open(told);
    primary.says().status(SymbolStatus.halted("IBM", "news"));
    fallback.says().status(SymbolStatus.trading("IBM"));
    takeOver();

    assertThat(told.words()).endsWith("IBM TRADING");
  }

  @Test
  void timesCannotBeBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hysteresis(Duration.ofSeconds(-1), RETURN_AFTER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hysteresis(AFTER, Duration.ofSeconds(-1)));
  }

  private void takeOver() {
    if (primary.asked().isEmpty()) {
      feed.open(told);
    }
    primary.says().state(State.DOWN, Optional.of("no line"));
    time.pass(AFTER);
    assertThat(feed.provider()).isEqualTo("SECOND");
  }

  private static GatewayLimits limits() {
    return new GatewayLimits(Duration.ofMillis(250), 100, 4, Optional.empty(), Duration.ZERO, 100);
  }

  private static Subscribe minutes(String symbol) {
    return new Subscribe(
        List.of(Stream.MARKET_BARS),
        Optional.of(List.of(symbol)),
        Optional.of(Resolution.MINUTE_1),
        Optional.empty());
  }

  private static Subscribe status() {
    return new Subscribe(
        List.of(Stream.MARKET_STATUS), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
