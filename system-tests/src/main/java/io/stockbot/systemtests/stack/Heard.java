package io.stockbot.systemtests.stack;

import io.stockbot.protocol.Event;
import java.time.Duration;

/**
 * An event as a client received it.
 *
 * @param nanos when, on the clock of {@link System#nanoTime}
 */
public record Heard(long nanos, Event event) {

  /** How long after that time it came. */
  public Duration since(long start) {
    return Duration.ofNanos(nanos - start);
  }
}
