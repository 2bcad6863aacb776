package io.stockbot.alpaca.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where minutes begin. */
final class Minutes {

  private Minutes() {}

  static Instant floor(Instant time) {
    return time.truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * How long it takes until a minute's end is this far away, so that two clocks that differ by no
   * more agree on which minutes are over.
   */
  static Duration untilSettled(Instant now, Duration settle) {
    var nearest = floor(now.plus(settle));
    var quiet = nearest.plus(settle);
    return now.isBefore(quiet) && !now.isBefore(nearest.minus(settle))
        ? Duration.between(now, quiet)
        : Duration.ZERO;
  }
}
