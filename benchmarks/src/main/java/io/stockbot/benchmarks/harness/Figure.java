package io.stockbot.benchmarks.harness;

/** One number that a round gave, such as trades in a second. */
public record Figure(String name, double value, Unit unit) {

  /** So many of something, done in so many nanoseconds. */
  public static Figure rate(String name, long count, long nanos) {
    return new Figure(name, count * 1e9 / nanos, Unit.PER_SECOND);
  }

  public static Figure duration(String name, long nanos) {
    return new Figure(name, nanos / 1e3, Unit.MICROSECONDS);
  }

  public static Figure size(String name, long bytes) {
    return new Figure(name, bytes / 1e6, Unit.MEGABYTES);
  }

  public String text() {
    return unit.text(value);
  }
}
