package io.stockbot.marketdata.server;

import io.stockbot.common.service.Health;
import io.stockbot.marketdata.Subscriber;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import java.util.Optional;

/**
 * Ready unless the feed is down or stale, or the gateway has a fault. Told on one thread, asked on
 * any.
 */
final class FeedHealth implements Subscriber, Health {

  private volatile Optional<String> feed = Optional.empty();
  private volatile Optional<String> recording = Optional.empty();
  private volatile Optional<String> fault = Optional.empty();

  @Override
  public void tell(MarketDataEvent event) {
    if (event instanceof FeedStatus status) {
      feed =
          switch (status.state()) {
            case DOWN -> Optional.of("the feed is down: " + why(status));
            case STALE -> Optional.of("the feed is stale: " + why(status));
            case LIVE, HALTED, CLOSED -> Optional.empty();
          };
    }
  }

  @Override
  public void whenTaken(Runnable task) {
    task.run();
  }

  private static String why(FeedStatus status) {
    return status.reason().orElse("no reason given");
  }

  /** Something of what was told is not recorded; none when all is well. */
  void recording(Optional<String> problem) {
    recording = problem;
  }

  /** The gateway has stopped working, for good. */
  void fault(Throwable cause) {
    fault = Optional.of("a fault stopped the gateway: " + cause);
  }

  @Override
  public Optional<String> problem() {
    return fault.or(() -> feed).or(() -> recording);
  }
}
