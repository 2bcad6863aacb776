package io.stockbot.benchmarks.history;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.calendar.Session;
import io.stockbot.protocol.value.Price;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * CSV files in our own layout, made from a seed: 20 years of days of 100 symbols and a year of
 * minutes of 20, one file for each symbol.
 */
record MadeUpBars(Path folder) {

  static final int DAILY_SYMBOLS = 100;
  static final int MINUTE_SYMBOLS = 20;
  static final LocalDate MINUTES_FROM = LocalDate.of(2019, 1, 1);

  private static final LocalDate DAYS_FROM = LocalDate.of(2000, 1, 1);
  private static final LocalDate TO = LocalDate.of(2019, 12, 31);
  private static final long SEED = 20_260_105;
  private static final long CENT = 10_000;
  private static final long FIRST_MICROS = 100_000_000;

  /** Writes all of them, and returns how many bars they hold. */
  long write() throws IOException {
    var rows = 0L;
    Files.createDirectories(folder);
    for (var i = 0; i < DAILY_SYMBOLS; i++) {
      try (var file = file("D" + i, "date")) {
        rows += days(file, "D" + i, new SplittableRandom(SEED + i));
      }
    }
    for (var i = 0; i < MINUTE_SYMBOLS; i++) {
      try (var file = file("M" + i, "timestamp")) {
        rows += minutes(file, "M" + i, new SplittableRandom(SEED - i - 1));
      }
    }
    return rows;
  }

  private BufferedWriter file(String symbol, String time) throws IOException {
    var file = Files.newBufferedWriter(folder.resolve(symbol + ".csv"), StandardCharsets.UTF_8);
    file.write(time + ",symbol,open,high,low,close,volume\n");
    return file;
  }

  private static long days(Writer file, String symbol, SplittableRandom random) throws IOException {
    var price = FIRST_MICROS;
    var rows = 0L;
    for (var session : ExchangeCalendar.usEquities().sessions(DAYS_FROM, TO)) {
      price = bar(file, session.date().toString(), symbol, price, random);
      rows++;
    }
    return rows;
  }

  private static long minutes(Writer file, String symbol, SplittableRandom random)
      throws IOException {
    var price = FIRST_MICROS;
    var rows = 0L;
    for (Session session : ExchangeCalendar.usEquities().sessions(MINUTES_FROM, TO)) {
      for (Instant start = session.open();
          start.isBefore(session.close());
          start = start.plusSeconds(60)) {
        price = bar(file, start.toString(), symbol, price, random);
        rows++;
      }
    }
    return rows;
  }

  /** Writes a bar that begins at a price, and returns the one that it ends at. */
  private static long bar(
      Writer file, String time, String symbol, long open, SplittableRandom random)
      throws IOException {
    var close = Math.max(CENT, open + CENT * random.nextLong(-20, 21));
    var high = Math.max(open, close) + CENT * random.nextLong(5);
    var low = Math.max(CENT, Math.min(open, close) - CENT * random.nextLong(5));
    var volume = random.nextLong(1, 100_000);
    file.write(
        String.join(
            ",",
            time,
            symbol,
            new Price(open).toString(),
            new Price(high).toString(),
            new Price(low).toString(),
            new Price(close).toString(),
            Long.toString(volume)));
    file.write('\n');
    return close;
  }
}
