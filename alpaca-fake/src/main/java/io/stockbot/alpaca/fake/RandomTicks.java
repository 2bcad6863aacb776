package io.stockbot.alpaca.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Makes a market do what a seed decides: trades and quotes, and now and then a trade that comes
 * late, is corrected or is cancelled. Not for several threads.
 */
public final class RandomTicks {

  private static final Duration CORRECTABLE = Duration.ofMinutes(3);
  private static final int MAX_STEP_SECONDS = 8;
  private static final int LATE_UNTIL_SECOND = 25;
  private static final int START_CENTS = 10_000;

  private final FakeMarket market;
  private final List<String> symbols;
  private final Random random;
  private final Deque<Printed> recent = new ArrayDeque<>();
  private int cents = START_CENTS;

  private record Printed(String symbol, long id, Instant time) {}

  public RandomTicks(FakeMarket market, List<String> symbols, long seed) {
    this.market = market;
    this.symbols = List.copyOf(symbols);
    random = new Random(seed);
  }

  /** Lets some seconds pass, and then something happens. */
  public void step() {
    market.advanceTo(market.instant().plusSeconds(1L + random.nextInt(MAX_STEP_SECONDS)));
    happen();
  }

  /** Something happens now. */
  public void happen() {
    var symbol = symbols.get(random.nextInt(symbols.size()));
    var kind = random.nextInt(100);
    if (kind < 65) {
      print(symbol, market.instant());
    } else if (kind < 80) {
      market.quote(symbol, dollars(cents - 1), dollars(cents + 1));
    } else if (kind < 90) {
      late(symbol);
    } else {
      change(kind < 95);
    }
  }

  private void print(String symbol, Instant time) {
    cents = Math.max(100, cents + random.nextInt(11) - 5);
    var id = market.trade(symbol, time, dollars(cents), 1 + random.nextInt(300));
    recent.addLast(new Printed(symbol, id, time));
  }

  /** A trade of the minute before, while that minute can still be told again. */
  private void late(String symbol) {
    var minute = market.instant().truncatedTo(ChronoUnit.MINUTES);
    var second = Duration.between(minute, market.instant()).toSeconds();
    if (second < LATE_UNTIL_SECOND && market.trades(symbol, minute.minusSeconds(60)) > 0) {
      print(symbol, minute.minusMillis(1L + random.nextInt(20_000)));
    }
  }

  /** The last trade of a minute stays: without one there would be no bar. */
  private void change(boolean corrects) {
    var oldest = market.instant().minus(CORRECTABLE);
    recent.removeIf(printed -> printed.time().isBefore(oldest));
    if (recent.isEmpty()) {
      return;
    }
    var printed = recent.removeFirst();
    if (corrects) {
      market.correct(printed.symbol(), printed.id(), dollars(cents + 7));
    } else if (market.trades(printed.symbol(), printed.time().truncatedTo(ChronoUnit.MINUTES))
        > 1) {
      market.cancel(printed.symbol(), printed.id());
    }
  }

  private static String dollars(int cents) {
    return "%d.%02d".formatted(cents / 100, cents % 100);
  }
}
