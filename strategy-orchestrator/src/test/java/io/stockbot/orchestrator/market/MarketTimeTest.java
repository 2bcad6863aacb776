package io.stockbot.orchestrator.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketTimeTest {

  private static final Instant TODAY = Instant.parse("2026-03-02T14:30:00Z");
  private static final Instant RECORDED = Instant.parse("2013-10-07T13:30:00Z");

  private final MarketTime time = new MarketTime();

  @Test
  void isTheSystemsWhileTheFeedIsLive() {
    time.heard(new MarketClock(1, RECORDED));

    assertThat(time.now(TODAY)).isEqualTo(TODAY);
  }

  @Test
  void isTheDatasOwnInAReplay() {
    time.heard(feed(FeedStatus.Clock.DATA));
    assertThat(time.now(TODAY)).isEqualTo(TODAY);

    time.heard(new MarketClock(1, RECORDED));

    assertThat(time.now(TODAY)).isEqualTo(RECORDED);
  }

  @Test
  void neverGoesBackWithinAReplay() {
    time.heard(feed(FeedStatus.Clock.DATA));
    time.heard(new MarketClock(1, RECORDED.plusSeconds(5)));

    time.heard(new MarketClock(2, RECORDED));

    assertThat(time.now(TODAY)).isEqualTo(RECORDED.plusSeconds(5));
  }

  @Test
  void startsOverWithAFeedThatHasBeenAwayAndBeginsAgain() {
    time.heard(feed(FeedStatus.Clock.DATA));
    time.heard(new MarketClock(9, RECORDED.plusSeconds(3600)));

    time.feedReturns();

    assertThat(time.now(TODAY)).isEqualTo(RECORDED.plusSeconds(3600));
    assertThat(time.heard(new MarketClock(1, RECORDED))).isTrue();
    assertThat(time.now(TODAY)).isEqualTo(RECORDED);
    assertThat(time.heard(new MarketClock(2, RECORDED.plusSeconds(1)))).isFalse();
  }

  @Test
  void goesOnWithAFeedThatHasBeenAwayAndGoesOn() {
    time.heard(feed(FeedStatus.Clock.DATA));
    time.heard(new MarketClock(9, RECORDED));

    time.feedReturns();

    assertThat(time.heard(new MarketClock(10, RECORDED.plusSeconds(1)))).isFalse();
  }

  @Test
  void startsOverWhenAnotherKindOfFeedFollows() {
    assertThat(time.heard(feed(FeedStatus.Clock.SYSTEM))).isFalse();
    assertThat(time.heard(feed(FeedStatus.Clock.DATA))).isTrue();
  }

  @Test
  void isTheSystemsAgainAfterTheReplay() {
    time.heard(feed(FeedStatus.Clock.DATA));
    time.heard(new MarketClock(1, RECORDED));

    time.heard(feed(FeedStatus.Clock.SYSTEM));

    assertThat(time.now(TODAY)).isEqualTo(TODAY);
  }

  @Test
  void doesNotStartOverForARevisedBarOfThePast() {
    time.heard(feed(FeedStatus.Clock.DATA));
    time.heard(new MarketClock(9, RECORDED.plusSeconds(3600)));
    time.feedReturns();

    assertThat(time.heard(new MarketBar(bar().revised(1)))).isFalse();
    assertThat(time.heard(new MarketBar(bar()))).isTrue();
  }

  private static Bar bar() {
    var price = Price.of("100");
    return new Bar(
        "IBM",
        Resolution.MINUTE_1,
        RECORDED,
        RECORDED.plusSeconds(60),
        price,
        price,
        price,
        price,
        Quantity.of(1),
        1,
        price);
  }

  private static FeedStatus feed(FeedStatus.Clock clock) {
    return new FeedStatus(
        "RECORDED", FeedStatus.State.LIVE, Optional.empty(), Optional.empty(), clock);
  }
}
