package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedLog;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** STOPPED whenever no entry can go out; told once at each change. */
class ExecutionTest {

  @Test
  void isStoppedUntilBothServicesHaveSpoken() {
    var desk = new Desk();
    assertThat(desk.orchestrator().executionStatus().status()).isEqualTo(Status.STOPPED);

    desk.linkUp(Input.Link.RISK);
    desk.riskIs(RiskStatus.State.ACTIVE);
    desk.linkUp(Input.Link.MARKET_DATA);
    assertThat(desk.told()).isEmpty();
    assertThat(desk.orchestrator().obstacle())
        .contains("the market-data-gateway cannot be reached");

    desk.feedIs(FeedStatus.State.LIVE);
    assertThat(desk.told()).containsExactly("execution RUNNING");
    assertThat(desk.orchestrator().obstacle()).isEmpty();
  }

  @Test
  void stopsWhenRiskCannotBeReachedAndRunsWhenItIsBack() {
    var desk = Desk.open();

    desk.linkDown(Input.Link.RISK);
    desk.linkDown(Input.Link.RISK);
    assertThat(desk.orchestrator().obstacle()).contains("the risk-guardian cannot be reached");
    desk.linkUp(Input.Link.RISK);
    desk.riskIs(RiskStatus.State.ACTIVE);

    assertThat(desk.told())
        .containsExactly("execution RUNNING", "execution STOPPED", "execution RUNNING");
  }

  @Test
  void stopsWhenMarketDataCannotBeReachedAndRunsWhenItIsBack() {
    var desk = Desk.open();

    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);
    assertThat(desk.told()).containsExactly("execution RUNNING", "execution STOPPED");
    desk.feedIs(FeedStatus.State.LIVE);

    assertThat(desk.told()).endsWith("execution RUNNING");
  }

  @Test
  void stopsWhileTheFeedIsStale() {
    var desk = Desk.open();

    desk.feedIs(FeedStatus.State.STALE);
    desk.feedIs(FeedStatus.State.LIVE);

    assertThat(desk.told())
        .containsExactly("execution RUNNING", "execution STOPPED", "execution RUNNING");
  }

  @Test
  void logsTheReasonOfAPressOnOneLine() {
    var pressed =
        new RiskStatus(
            RiskStatus.State.HALTED, Optional.of("a-test\nERROR forged"), Optional.empty());
    var desk = Desk.open();
    try (var log = new RecordedLog(Execution.class)) {
      desk.riskSays(pressed);

      assertThat(log.linesWith("a-test"))
          .singleElement()
          .asString()
          .contains("execution stopped: the kill switch is pressed: a-test\\u000aERROR forged");
    }
  }

  @Test
  void stopsWhileTheKillSwitchIsPressed() {
    var desk = Desk.open();

    desk.riskIs(RiskStatus.State.HALTED);
    desk.riskIs(RiskStatus.State.HALTED);
    assertThat(desk.orchestrator().obstacle()).contains("the kill switch is pressed: an operator");
    desk.riskIs(RiskStatus.State.ACTIVE);

    assertThat(desk.told())
        .containsExactly("execution RUNNING", "execution STOPPED", "execution RUNNING");
  }

  @Test
  void stopsWhileTheMarketIsStale() {
    var desk = Desk.open();

    desk.riskIs(RiskStatus.State.REDUCING);
    assertThat(desk.orchestrator().obstacle()).contains("the market is stale: an operator");

    desk.riskIs(RiskStatus.State.ACTIVE);
    assertThat(desk.told())
        .containsExactly("execution RUNNING", "execution STOPPED", "execution RUNNING");
  }

  @ParameterizedTest
  @EnumSource(
      value = FeedStatus.State.class,
      names = {"HALTED", "CLOSED", "DOWN"})
  void stopsWhenNothingComesFromTheFeed(FeedStatus.State state) {
    var desk = Desk.open();

    desk.feedIs(state);

    assertThat(desk.told()).containsExactly("execution RUNNING", "execution STOPPED");
    assertThat(desk.orchestrator().obstacle()).contains("the feed is " + state);
  }

  @Test
  void tellsNothingWhenASecondObstacleComes() {
    var desk = Desk.open();
    desk.linkDown(Input.Link.RISK);

    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.RISK);
    desk.riskIs(RiskStatus.State.ACTIVE);

    assertThat(desk.told()).containsExactly("execution RUNNING", "execution STOPPED");
  }

  @Test
  void tellsANewClientWhatItToldLast() {
    var desk = Desk.open();

    assertThat(desk.orchestrator().executionStatus())
        .isEqualTo(new ExecutionServiceStatus(Status.RUNNING));
  }
}
