package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.strategy.StrategyStatusList.Status;
import org.junit.jupiter.api.Test;

class AutoStartTest {

  @Test
  void startsByItselfOnTheSimulatedMarketAndTellsEverybody() {
    var desk = new Desk();
    desk.linkUp(Input.Link.MARKET_DATA);

    desk.feed(FeedStatus.SIMULATED, FeedStatus.State.LIVE, FeedStatus.Clock.SYSTEM);

    assertThat(desk.told()).containsExactly("started auto");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void startsNothingByItselfOnAnotherFeed() {
    var desk = Desk.open();

    assertThat(desk.told()).containsExactly("execution RUNNING");
    assertThat(desk.status("auto").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void staysStoppedOnceAUserHasStoppedIt() {
    var desk = new Desk();
    desk.feed(FeedStatus.SIMULATED, FeedStatus.State.LIVE, FeedStatus.Clock.SYSTEM);
    desk.stop("auto");

    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);
    desk.feed(FeedStatus.SIMULATED, FeedStatus.State.LIVE, FeedStatus.Clock.SYSTEM);

    assertThat(desk.status("auto").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void leavesAStrategyAloneThatAUserHasStartedBefore() {
    var desk = new Desk();
    desk.start("auto");
    var before = desk.toldSoFar();

    desk.feed(FeedStatus.SIMULATED, FeedStatus.State.LIVE, FeedStatus.Clock.SYSTEM);

    assertThat(desk.toldAfter(before)).isEmpty();
  }

  @Test
  void doesNotStartWhatTheFeedDoesNotHave() {
    var desk = new Desk();
    desk.feedHas("SPY");

    desk.feed(FeedStatus.SIMULATED, FeedStatus.State.LIVE, FeedStatus.Clock.SYSTEM);

    assertThat(desk.told()).isEmpty();
    assertThat(desk.status("auto").status()).isEqualTo(Status.STOPPED);
  }
}
