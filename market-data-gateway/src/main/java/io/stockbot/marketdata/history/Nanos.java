package io.stockbot.marketdata.history;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Times as nanoseconds of the epoch, from 1677 to 2262; beyond that the nearest of the two. */
public final class Nanos {

  private static final long PER_SECOND = TimeUnit.SECONDS.toNanos(1);

  private Nanos() {}

  public static long of(Instant time) {
    try {
      return Math.addExact(Math.multiplyExact(time.getEpochSecond(), PER_SECOND), time.getNano());
    } catch (ArithmeticException beyond) {
      return time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  public static Instant instant(long nanos) {
    return Instant.ofEpochSecond(
        Math.floorDiv(nanos, PER_SECOND), Math.floorMod(nanos, PER_SECOND));
  }
}
