package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

/** A process that writes the same file again and again until it is killed. */
final class EndlessWriter {

  static final int ROWS = 20_000;

  private static final Instant OPEN = Instant.parse("2013-10-07T13:30:00Z");

  private EndlessWriter() {}

  public static void main(String[] folder) throws HistoryFailure {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (var history = ParquetHistory.open(Path.of(folder[0]))) {
      for (var round = 1; true; round++) {
        var price = new Price(round);
        var rows = IntStream.range(0, ROWS).mapToObj(second -> bar(second, price)).toList();
        out.println("writing " + round);
        history.merge(HistoryKind.bars(Resolution.SECOND_1), "IBM", rows);
      }
    }
  }

  private static Bar bar(int second, Price price) {
    var start = OPEN.plusSeconds(second);
    return new Bar(
        "IBM",
        Resolution.SECOND_1,
        start,
        start.plusSeconds(1),
        price,
        price,
        price,
        price,
        Quantity.of(1),
        1,
        price);
  }
}
