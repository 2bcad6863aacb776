package io.stockbot.orchestrator.server;

import io.stockbot.common.service.SingleWriter;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.StrategyOrchestrator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Puts everything that happens in one line before the orchestrator's own thread, each with the time
 * at which it was received. Safe for use by many threads.
 */
final class Inbox {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final SingleWriter thread;
  private final Halt halt;
  private final InstantSource clock;
  private final Consumer<Input> witness;
  private Consumer<Input> reader = _ -> {};

  /**
   * @param witness sees every input just before it is handled, on the orchestrator's thread
   */
  Inbox(SingleWriter thread, Halt halt, InstantSource clock, Consumer<Input> witness) {
    this.thread = thread;
    this.halt = halt;
    this.clock = clock;
    this.witness = witness;
  }

  /**
   * From now on the orchestrator reads, and hears of each second that passes; to be called before
   * anything is posted.
   */
  void open(StrategyOrchestrator orchestrator) {
    reader = orchestrator::handle;
    thread.every(SECOND, () -> read(new Input.SecondPassed(clock.instant())));
  }

  void post(Function<Instant, Input> input) {
    var received = input.apply(clock.instant());
    thread.execute(() -> read(received));
  }

  /** Posts later, such as the end of somebody's time to answer. */
  void postAfter(Duration delay, Function<Instant, Input> input) {
    thread.schedule(delay, () -> read(input.apply(clock.instant())));
  }

  private void read(Input input) {
    if (!halt.isHalted()) {
      witness.accept(input);
      reader.accept(input);
    }
  }
}
