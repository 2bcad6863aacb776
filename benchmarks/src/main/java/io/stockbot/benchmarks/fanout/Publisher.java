package io.stockbot.benchmarks.fanout;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Makes messages one after the other on the thread of a server. */
final class Publisher {

  /** Messages that not all readers have yet, at most, when it goes as fast as it can. */
  static final int IN_FLIGHT = 32;

  /**
   * The same at a pace, when the machine was busy with something else: what is due then must not
   * come as a flood, which would make a reader a slow one.
   */
  private static final int MOST_BEHIND = 200;

  private static final long PATIENCE_SECONDS = 20;
  private static final long NAP_NANOS = 50_000;

  private final Executor thread;
  private final Runnable tell;
  private final AtomicLong told = new AtomicLong();
  private final Semaphore finished = new Semaphore(0);
  private volatile long taken;
  private volatile long target = Long.MAX_VALUE;
  private volatile boolean isSaturating;

  /**
   * @param tell makes the next message, on the thread
   */
  Publisher(Executor thread, Runnable tell) {
    this.thread = thread;
    this.tell = tell;
  }

  /** All readers have this message. */
  void taken(long number) {
    taken = number;
    if (isSaturating) {
      thread.execute(this::fill);
    }
    if (number == target) {
      finished.release();
    }
  }

  Venue.Run saturate(Duration time) {
    var start = System.nanoTime();
    var first = told.get();
    isSaturating = true;
    thread.execute(this::fill);
    LockSupport.parkNanos(time.toNanos());
    while (System.nanoTime() - start < time.toNanos()) {
      LockSupport.parkNanos(NAP_NANOS);
    }
    isSaturating = false;
    return end(first, start);
  }

  Venue.Run pace(double perSecond, Duration time) {
    var start = System.nanoTime();
    var first = told.get();
    var planned = 0L;
    for (var now = start; now - start < time.toNanos(); now = System.nanoTime()) {
      var due = (long) ((now - start) * perSecond / 1e9);
      for (; planned < due && first + planned - taken < MOST_BEHIND; planned++) {
        thread.execute(this::one);
      }
      LockSupport.parkNanos(NAP_NANOS);
    }
    return end(first, start);
  }

  /** On the thread, so that nothing is told after it. */
  private Venue.Run end(long first, long start) {
    thread.execute(
        () -> {
          target = told.get();
          if (taken == target) {
            finished.release();
          }
        });
    try {
      if (!finished.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            "readers have " + taken + " of " + target + " messages and take no more");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    }
    finished.drainPermits();
    target = Long.MAX_VALUE;
    return new Venue.Run(told.get() - first, System.nanoTime() - start);
  }

  private void fill() {
    while (isSaturating && told.get() - taken < IN_FLIGHT) {
      one();
    }
  }

  private void one() {
    tell.run();
    told.incrementAndGet();
  }
}
