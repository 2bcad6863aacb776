package io.stockbot.common.service;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that owns a service's state. Tasks run one after the other: of one submitting
 * thread in its order. Its queue is bounded; an overflow, or an exception in a task, is a broken
 * invariant and goes to {@code onFault}, which decides whether the service halts.
 */
public final class SingleWriter implements Executor, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SingleWriter.class);
  private static final long STOP_MILLIS = 1_000;

  private final String name;
  private final int capacity;
  private final Consumer<Throwable> onFault;
  private final AtomicInteger waiting = new AtomicInteger();
  private final ScheduledThreadPoolExecutor thread;
  private volatile Runnable afterEach = () -> {};

  /**
   * @param name of the thread
   * @param capacity how many tasks may wait; scheduled ones do not count
   * @param onFault told on this thread, or on the submitting one for an overflow
   */
  public SingleWriter(String name, int capacity, Consumer<Throwable> onFault) {
    this.name = name;
    this.capacity = capacity;
    this.onFault = onFault;
    var threads = Thread.ofPlatform().name(name).daemon(true).factory();
    thread = new ScheduledThreadPoolExecutor(1, threads, new ThreadPoolExecutor.DiscardPolicy());
    thread.setRemoveOnCancelPolicy(true);
  }

  /** Runs this after each task from now on, on this thread; such as handing over what it made. */
  public void afterEach(Runnable task) {
    afterEach = task;
  }

  /** Runs the task after those that wait; after {@link #close} it does nothing. */
  @Override
  public void execute(Runnable task) {
    if (waiting.incrementAndGet() > capacity) {
      waiting.decrementAndGet();
      var overflow = name + " does not keep up: more than " + capacity + " tasks wait";
      fault(new IllegalStateException(overflow));
      return;
    }
    thread.execute(
        () -> {
          waiting.decrementAndGet();
          run(task);
        });
  }

  /** Runs the task once, not earlier than after the delay. */
  public void schedule(Duration delay, Runnable task) {
    var _ = thread.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * Runs the task again and again, with the period between two runs: a pause is not made up for.
   */
  public void every(Duration period, Runnable task) {
    var nanos = period.toNanos();
    var _ = thread.scheduleWithFixedDelay(() -> run(task), nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** Runs what waits, forgets what is scheduled, and ends, within a second. */
  @Override
  public void close() {
    thread.execute(thread::shutdownNow);
    try {
      if (!thread.awaitTermination(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.atWarn().addKeyValue("thread", name).log("a task does not end");
        thread.shutdownNow();
      }
    } catch (InterruptedException stop) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** The boundary: whatever a task throws, errors included, must not vanish in the executor. */
  private void run(Runnable task) {
    try {
      task.run();
      afterEach.run();
    } catch (Throwable cause) {
      fault(cause);
    }
  }

  private void fault(Throwable cause) {
    LOG.atError().setCause(cause).addKeyValue("thread", name).log("fault");
    onFault.accept(cause);
  }
}
