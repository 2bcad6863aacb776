package io.stockbot.orchestrator;

import io.stockbot.common.logging.LogText;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether new entries can go out, and why not; tells everybody at each change. */
final class Execution {

  private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

  private final Audience audience;
  private volatile Optional<RiskStatus> risk = Optional.empty();
  private volatile Optional<FeedStatus> feed = Optional.empty();
  private Status told = Status.STOPPED;

  Execution(Audience audience) {
    this.audience = audience;
  }

  /** Empty while the risk-guardian cannot be reached. */
  void risk(Optional<RiskStatus> status, Instant now) {
    risk = status;
    tell(now);
  }

  /** Empty while the market-data-gateway cannot be reached. */
  void feed(Optional<FeedStatus> status, Instant now) {
    feed = status;
    tell(now);
  }

  ExecutionServiceStatus status() {
    return new ExecutionServiceStatus(told);
  }

  /** Why no entry can go out; empty when one can. May be asked by any thread. */
  Optional<String> obstacle() {
    var riskNow = risk;
    var feedNow = feed;
    if (riskNow.isEmpty()) {
      return Optional.of("the risk-guardian cannot be reached");
    }
    if (feedNow.isEmpty()) {
      return Optional.of("the market-data-gateway cannot be reached");
    }
    return ofKillSwitch(riskNow.get())
        .or(() -> ofFeed(feedNow.get()))
        .or(() -> ofMarket(riskNow.get()));
  }

  private static Optional<String> ofKillSwitch(RiskStatus risk) {
    return switch (risk.state()) {
      case ACTIVE, REDUCING -> Optional.empty();
      case HALTED -> Optional.of("the kill switch is pressed: " + risk.reason().orElse(""));
    };
  }

  /** Told when nothing else is: a feed that is not live is why the market is stale. */
  private static Optional<String> ofMarket(RiskStatus risk) {
    return switch (risk.state()) {
      case ACTIVE, HALTED -> Optional.empty();
      case REDUCING -> Optional.of("the market is stale: " + risk.reason().orElse(""));
    };
  }

  private static Optional<String> ofFeed(FeedStatus feed) {
    return switch (feed.state()) {
      case LIVE -> Optional.empty();
      case STALE, HALTED, CLOSED, DOWN ->
          Optional.of("the feed is " + feed.state() + feed.reason().map(r -> ": " + r).orElse(""));
    };
  }

  private void tell(Instant now) {
    var obstacle = obstacle();
    var status = obstacle.isEmpty() ? Status.RUNNING : Status.STOPPED;
    if (status != told) {
      told = status;
      LOG.atInfo()
          .addKeyValue("status", status)
          .log(
              obstacle
                  .map(why -> "execution stopped: " + LogText.of(why))
                  .orElse("execution running"));
      audience.tell(status(), now);
    }
  }
}
