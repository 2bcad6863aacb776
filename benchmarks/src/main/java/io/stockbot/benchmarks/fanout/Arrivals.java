package io.stockbot.benchmarks.fanout;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/**
 * Counts how many readers have each message, says which one all of them have, and how long ticks
 * took. Readers are on one thread.
 */
final class Arrivals {

  private static final int WINDOW = 1 << 16;
  private static final long DAY_NANOS = TimeUnit.DAYS.toNanos(1);
  private static final int MOST_MICROS = 2_000_000;

  private final int readers;
  private final DataOutputStream receipts;
  private final int[] counts = new int[WINDOW];
  private final int[] micros = new int[MOST_MICROS];
  private long complete;
  private long said;
  private int measured;

  Arrivals(int readers, OutputStream receipts) {
    this.readers = readers;
    this.receipts = new DataOutputStream(receipts);
  }

  /** Somebody who takes messages. */
  interface Client {

    void take(long timeOfDayNanos);

    /** After a batch of them. */
    void say();
  }

  /** One reader more. */
  Client ofReader() {
    return new Reader();
  }

  /** Who is not counted. */
  static Client ofNobody() {
    return new Nobody();
  }

  synchronized void reset() {
    java.util.Arrays.fill(micros, 0);
    measured = 0;
  }

  /** The median and the 99th percentile, in microseconds. */
  synchronized String times() {
    return percentile(0.50) + " " + percentile(0.99);
  }

  private int percentile(double part) {
    var rank = (int) Math.ceil(part * measured);
    var sum = 0;
    for (var i = 0; i < micros.length; i++) {
      sum += micros[i];
      if (sum >= rank) {
        return i;
      }
    }
    return micros.length;
  }

  private synchronized void arrived(long number, long timeOfDayNanos) {
    if (timeOfDayNanos >= 0) {
      var took = Math.floorMod(System.nanoTime() % DAY_NANOS - timeOfDayNanos, DAY_NANOS) / 1_000;
      micros[(int) Math.min(took, MOST_MICROS - 1)]++;
      measured++;
    }
    var place = (int) (number % WINDOW);
    if (++counts[place] == readers) {
      counts[place] = 0;
      complete = number;
    }
  }

  private void sayComplete() {
    if (complete == said) {
      return;
    }
    said = complete;
    try {
      receipts.writeLong(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reader implements Client {

    private long count;

    @Override
    public void take(long timeOfDayNanos) {
      count++;
      arrived(count, timeOfDayNanos);
    }

    @Override
    public void say() {
      sayComplete();
    }
  }

  private static final class Nobody implements Client {

    @Override
    public void take(long timeOfDayNanos) {}

    @Override
    public void say() {}
  }
}
