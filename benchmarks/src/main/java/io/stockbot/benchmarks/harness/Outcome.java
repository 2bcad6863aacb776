package io.stockbot.benchmarks.harness;

import java.util.Locale;

/** How a contest ended. */
public record Outcome(Contest contest, Tally ours, Tally other) {

  /** Our median rate divided by the other's: above one, ours is faster. */
  public double ratio() {
    return ours.headline().spread().median() / other.headline().spread().median();
  }

  /** Such as {@code ratio 0.93 (ours 1.71M/s, other 1.84M/s)}. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "ratio %.2f (ours %s, other %s)",
        ratio(),
        ours.headline().median(),
        other.headline().median());
  }
}
