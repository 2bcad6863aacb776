package io.stockbot.marketdata.server;

import io.stockbot.common.service.SingleWriter;
import io.stockbot.marketdata.feed.Scheduler;
import java.time.Duration;

/** Runs a feed's tasks on the gateway's thread. */
record WriterScheduler(SingleWriter writer) implements Scheduler {

  @Override
  public void execute(Runnable task) {
    writer.execute(task);
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    writer.schedule(delay, task);
  }
}
