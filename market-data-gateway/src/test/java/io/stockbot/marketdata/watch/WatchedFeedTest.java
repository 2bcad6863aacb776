package io.stockbot.marketdata.watch;

import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.RecordingFeedListener;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchedFeedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ManualTime time = new ManualTime();
  private final ScriptedFeed provider = new ScriptedFeed();
  private final WatchedFeed feed = new WatchedFeed(provider, PATIENCE, time, time);
  private final RecordingFeedListener told = new RecordingFeedListener();

  WatchedFeedTest() {
    feed.open(told);
  }

  @Test
  void isStaleWhenNothingCameForTooLong() {
    feed.start("IBM");

    time.pass(Duration.ofSeconds(14));
    assertThat(told.words()).isEmpty();
    time.pass(Duration.ofSeconds(3));

    assertThat(told.words()).containsExactly("STALE: nothing came from SCRIPTED for 15 s");
  }

  @Test
  void saysSoOnce() {
    feed.start("IBM");

    time.pass(Duration.ofMinutes(5));

    assertThat(told.words()).hasSize(1);
  }

  @Test
  void isLiveAgainByTheNextQuoteAndSaysSoBeforeIt() {
    feed.start("IBM");
    time.pass(Duration.ofMinutes(1));

    provider.says().tick(quote("IBM", "13:30:00", "180.00", "180.02"));

    assertThat(told.words()).hasSize(3).endsWith("LIVE", "quote IBM 180");
  }

  @Test
  void isLiveAgainByTheNextBar() {
    feed.start("IBM");
    time.pass(Duration.ofMinutes(1));

    provider.says().bar(minute("IBM", "13:30:00", "180.00", 100));

    assertThat(told.words()).hasSize(3).endsWith("LIVE", "bar IBM 180");
  }

  @Test
  void staysLiveWhileSomethingComes() {
    feed.start("IBM");

    for (var i = 0; i < 20; i++) {
      time.pass(Duration.ofSeconds(10));
      provider.says().tick(quote("SPY", "13:30:00", "180.00", "180.02"));
    }

    assertThat(told.words()).hasSize(20).allMatch("quote SPY 180"::equals);
  }

  @Test
  void isStaleAgainWhenItFallsSilentAgain() {
    feed.start("IBM");
    time.pass(Duration.ofMinutes(1));
    provider.says().tick(quote("IBM", "13:30:00", "180.00", "180.02"));

    time.pass(Duration.ofSeconds(17));

    assertThat(told.words()).last().asString().startsWith("STALE");
  }

  @Test
  void mayBeSilentWhileNobodyListens() {
    feed.start("IBM");
    feed.stop("IBM");
    time.pass(Duration.ofMinutes(5));
    assertThat(told.words()).isEmpty();

    feed.start("IBM");
    time.pass(Duration.ofSeconds(14));

    assertThat(told.words()).isEmpty();
  }

  @Test
  void mayBeSilentWhileItsMarketIsClosed() {
    var opening = time.instant().plus(Duration.ofHours(1));
    provider.keeps(now -> !now.isBefore(opening));
    feed.start("IBM");

    time.pass(Duration.ofMinutes(60));
    assertThat(told.words()).isEmpty();
    time.pass(Duration.ofSeconds(17));

    assertThat(told.words()).hasSize(1).first().asString().startsWith("STALE");
  }

  @Test
  void isNotStaleBesideWhatTheProviderSaysIsWrong() {
    feed.start("IBM");
    provider.says().state(State.DOWN, Optional.of("no line"));

    time.pass(Duration.ofMinutes(1));

    assertThat(told.words()).containsExactly("DOWN: no line");
  }

  @Test
  void aProviderThatIsBackHasTheSamePatienceAgain() {
    feed.start("IBM");
    provider.says().state(State.DOWN, Optional.of("no line"));
    time.pass(Duration.ofMinutes(1));
    provider.says().state(State.LIVE, Optional.empty());

    time.pass(Duration.ofSeconds(14));
    assertThat(told.words()).endsWith("LIVE");
    time.pass(Duration.ofSeconds(3));

    assertThat(told.words()).last().asString().startsWith("STALE");
  }

  @Test
  void isTheProviderToEverybody() {
    assertThat(feed.provider()).isEqualTo("SCRIPTED");
    assertThat(feed.symbols()).isEqualTo(provider.symbols());
    assertThat(feed.instruments()).isEqualTo(provider.instruments());
    assertThat(feed.clock()).isEqualTo(provider.clock());
    feed.start("IBM");
    feed.stop("IBM");
    assertThat(provider.asked()).containsExactly("open", "start IBM", "stop IBM");
  }
}
