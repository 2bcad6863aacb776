package io.stockbot.alpaca.history;

import java.time.Duration;

/** How the calling thread waits. */
@FunctionalInterface
public interface Pause {

  void last(Duration duration) throws InterruptedException;
}
