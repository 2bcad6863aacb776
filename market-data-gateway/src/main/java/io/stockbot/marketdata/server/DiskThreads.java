package io.stockbot.marketdata.server;

import io.stockbot.marketdata.feed.Scheduler;
import java.util.concurrent.Executor;

/**
 * Runs what may wait for the disk, each task on a virtual thread of its own. A fault in it is one
 * of the gateway's thread, where it is not overlooked.
 */
record DiskThreads(Scheduler scheduler) implements Executor {

  @Override
  public void execute(Runnable task) {
    var _ =
        Thread.ofVirtual()
            .name("market-data-gateway-disk")
            .uncaughtExceptionHandler((thread, fault) -> scheduler.execute(() -> rethrow(fault)))
            .start(task);
  }

  private static void rethrow(Throwable fault) {
    throw new IllegalStateException("reading market data from the disk", fault);
  }
}
