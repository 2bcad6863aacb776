package io.stockbot.marketdata.server;

import io.stockbot.common.service.Health;
import io.stockbot.marketdata.Subscriber;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import java.util.Optional;

/** Ready unless the feed is down or the gateway has a fault. Told on one thread, asked on any. */
final class FeedHealth implements Subscriber, Health {

  private volatile Optional<String> feed = Optional.empty();
  private volatile Optional<String> fault = Optional.empty();

  @Override
  public void tell(MarketDataEvent event) {
    if (event instanceof FeedStatus status) {
      feed =
          status.state() == State.DOWN
              ? Optional.of("the feed is down: " + status.reason().orElse("no reason given"))
              : Optional.empty();
    }
  }

  @Override
  public void whenTaken(Runnable task) {
    task.run();
  }

  /** The gateway has stopped working, for good. */
  void fault(Throwable cause) {
    fault = Optional.of("a fault stopped the gateway: " + cause);
  }

  @Override
  public Optional<String> problem() {
    return fault.or(() -> feed);
  }
}
