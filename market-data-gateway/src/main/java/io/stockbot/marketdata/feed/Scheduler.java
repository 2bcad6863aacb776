package io.stockbot.marketdata.feed;

import java.time.Duration;

/** Runs tasks later, on the gateway's thread. May be called by any thread. */
public interface Scheduler {

  /** Runs the task after what is waiting now. */
  void execute(Runnable task);

  /** Runs the task after a delay of wall time. */
  void schedule(Duration delay, Runnable task);
}
