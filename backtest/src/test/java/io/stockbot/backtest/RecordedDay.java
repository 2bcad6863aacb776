package io.stockbot.backtest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/**
 * Writes quotes and trades of a made-up stock, whose price goes up and down once in 40 seconds so
 * that averages cross often, and which falls by 4 % once so that a stop-loss is hit.
 */
final class RecordedDay {

  static final String SYMBOL = "ACME";

  private static final Instant OPEN = Instant.parse("2024-03-04T14:30:00Z");
  private static final Duration TRADE_AFTER_QUOTE = Duration.ofMillis(300);
  private static final int SECONDS = 600;
  private static final int WAVE = 40;
  private static final int FALLS_FIRST = 30;
  private static final int CRASH = 190;
  private static final int CRASH_CENTS = 400;

  private RecordedDay() {}

  /** Two files in the folder, which is returned. */
  static Path write(Path folder) throws IOException {
    var quotes = new ArrayList<String>();
    var trades = new ArrayList<String>();
    quotes.add("timestamp,symbol,bid,bidSize,ask,askSize");
    trades.add("timestamp,symbol,price,size");
    for (var second = 0; second < SECONDS; second++) {
      var time = OPEN.plusSeconds(second);
      var cents = cents(second);
      quotes.add(
          "%s,%s,%s,%d,%s,%d"
              .formatted(time, SYMBOL, dollars(cents - 1), 100 + second, dollars(cents + 1), 200));
      trades.add(
          "%s,%s,%s,%d"
              .formatted(time.plus(TRADE_AFTER_QUOTE), SYMBOL, dollars(cents), 10 + second % 7));
    }
    Files.write(folder.resolve("quotes.csv"), quotes);
    Files.write(folder.resolve("trades.csv"), trades);
    return folder;
  }

  private static int cents(int second) {
    var phase = (second + FALLS_FIRST) % WAVE;
    var wave = 5 * Math.min(phase, WAVE - phase);
    return 10_000 + wave - (second >= CRASH ? CRASH_CENTS : 0);
  }

  private static String dollars(int cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
