package io.stockbot.marketdata.bars;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Instants as nanoseconds of the epoch, from 1677 to 2262; beyond that the nearest that there is.
 */
final class Nanos {

  static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private Nanos() {}

  static long of(Instant time) {
    try {
      return Math.addExact(Math.multiplyExact(time.getEpochSecond(), SECOND), time.getNano());
    } catch (ArithmeticException beyond) {
      return time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  static Instant instant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
  }
}
