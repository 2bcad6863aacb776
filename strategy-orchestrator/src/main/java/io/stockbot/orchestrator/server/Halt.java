package io.stockbot.orchestrator.server;

import io.stockbot.common.service.Health;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when something is wrong that cannot be: what the orchestrator believes may be false
 * from then on, so it takes nothing in any more until it is started again. Safe for use by many
 * threads.
 */
final class Halt implements Consumer<Throwable>, Health {

  private static final Logger LOG = LoggerFactory.getLogger(Halt.class);

  private final Audience audience;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Throwable> cause = new AtomicReference<>();

  Halt(Audience audience, InstantSource clock) {
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public void accept(Throwable fault) {
    if (cause.compareAndSet(null, fault)) {
      LOG.atError().setCause(fault).log("halted: restart the strategy-orchestrator");
      audience.tell(
          new ExecutionServiceStatus(ExecutionServiceStatus.Status.STOPPED), clock.instant());
    }
  }

  boolean isHalted() {
    return cause.get() != null;
  }

  @Override
  public Optional<String> problem() {
    return Optional.ofNullable(cause.get()).map(fault -> "halted by a fault, restart it: " + fault);
  }
}
