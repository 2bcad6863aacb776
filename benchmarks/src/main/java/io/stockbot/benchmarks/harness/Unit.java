package io.stockbot.benchmarks.harness;

import java.util.Locale;

/** What a figure counts, and how it is written: with three digits. */
public enum Unit {
  PER_SECOND,
  MICROSECONDS,
  MEGABYTES,
  BYTES;

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  /** Such as {@code 1.71M/s} or {@code 61.2 us}. */
  public String text(double value) {
    return switch (this) {
      case PER_SECOND -> rate(value);
      case MICROSECONDS -> digits(value) + " us";
      case MEGABYTES -> digits(value) + " MB";
      case BYTES -> digits(value) + " B";
    };
  }

  private static String rate(double value) {
    if (value >= MILLION) {
      return digits(value / MILLION) + "M/s";
    }
    return value >= THOUSAND ? digits(value / THOUSAND) + "k/s" : digits(value) + "/s";
  }

  private static String digits(double value) {
    var format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
