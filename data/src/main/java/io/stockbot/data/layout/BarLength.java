package io.stockbot.data.layout;

import io.stockbot.protocol.value.Resolution;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How long bars are that do not say so: the longest length of which each start is a multiple. */
final class BarLength {

  private BarLength() {}

  /** By the stamps before the first that is none: whoever reads the rows is told of that one. */
  static Resolution of(List<String> stamps, Function<String, Instant> time) {
    var divisor = BigInteger.ZERO;
    try {
      for (var stamp : stamps) {
        divisor = divisor.gcd(BigInteger.valueOf(time.apply(stamp).getEpochSecond()));
      }
    } catch (IllegalArgumentException brokenRow) {
      return longest(divisor.longValue());
    }
    return longest(divisor.longValue());
  }

  private static Resolution longest(long divisor) {
    return Arrays.stream(Resolution.values())
        .filter(resolution -> resolution != Resolution.TICK && resolution != Resolution.DAY_1)
        .filter(resolution -> divisor % resolution.duration().toSeconds() == 0)
        .reduce((shorter, longer) -> longer)
        .orElse(Resolution.SECOND_1);
  }
}
