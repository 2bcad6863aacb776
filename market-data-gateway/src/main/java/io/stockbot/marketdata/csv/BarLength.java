package io.stockbot.marketdata.csv;

import io.stockbot.protocol.value.Resolution;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How long the bars of a file are, which no column says: the longest resolution of which every
 * stamp of the first thousand rows is a whole multiple.
 */
final class BarLength {

  private static final int ROWS = 1_000;

  private BarLength() {}

  static Resolution of(Path file) throws BrokenData {
    try (var rows = new RowReader(file)) {
      return longest(divisor(rows));
    }
  }

  /** Of the rows before the first broken one. */
  private static long divisor(RowReader rows) {
    var divisor = BigInteger.ZERO;
    try {
      var row = rows.next();
      for (var read = 0; row.isPresent() && read < ROWS; read++) {
        divisor = divisor.gcd(BigInteger.valueOf(row.get().timestamp().getEpochSecond()));
        row = rows.next();
      }
    } catch (BrokenData | IllegalArgumentException brokenRow) {
      // Whoever replays the file is told when it comes to this row.
      return divisor.longValue();
    }
    return divisor.longValue();
  }

  private static Resolution longest(long seconds) {
    return Arrays.stream(Resolution.values())
        .filter(resolution -> resolution != Resolution.TICK && resolution != Resolution.DAY_1)
        .filter(resolution -> seconds % resolution.duration().toSeconds() == 0)
        .reduce((shorter, longer) -> longer)
        .orElse(Resolution.SECOND_1);
  }
}
