package io.stockbot.marketdata.testing;

import io.stockbot.marketdata.feed.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock and a scheduler that move when they are told to. */
public final class ManualTime implements Scheduler, InstantSource {

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparingLong(Task::number));
  private Instant now = Instant.parse("2026-01-05T15:00:00Z");
  private long number;

  private record Task(Instant due, long number, Runnable run) {}

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void execute(Runnable task) {
    schedule(Duration.ZERO, task);
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    tasks.add(new Task(now.plus(delay), number++, task));
  }

  /** Runs all that is due by now. */
  public void run() {
    pass(Duration.ZERO);
  }

  /** Lets time pass, and runs each task at its time. */
  public void pass(Duration time) {
    var until = now.plus(time);
    while (!tasks.isEmpty() && !tasks.peek().due().isAfter(until)) {
      var task = tasks.remove();
      now = task.due();
      task.run().run();
    }
    now = until;
  }
}
