package io.stockbot.benchmarks.bars;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Trade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The trades of some symbols on one morning in New York, in order, made from a seed: as objects for
 * our side, and the same as numbers for the other. Whoever reads it writes nothing into its arrays.
 */
final class Tape {

  static final long NANOS = 1_000_000_000L;

  private static final long SEED = 20_260_105;
  private static final Instant MIDNIGHT =
      LocalDate.of(2026, 1, 5).atStartOfDay(ZoneId.of("America/New_York")).toInstant();
  private static final Instant OPEN = MIDNIGHT.plus(Duration.ofMinutes(570));

  /** Between two trades of one symbol, on average. */
  private static final Duration GAP = Duration.ofMillis(200);

  private static final long FIRST_MICROS = 100_000_000;
  private static final long CENT = 10_000;
  private static final int MOST_SHARES = 500;

  private final List<String> names;
  private final int[] symbols;
  private final long[] nanos;
  private final long[] micros;
  private final long[] shares;
  private final List<Trade> trades;

  private Tape(int names, int trades) {
    this.names = IntStream.range(0, names).mapToObj(i -> "SYM" + i).toList();
    symbols = new int[trades];
    nanos = new long[trades];
    micros = new long[trades];
    shares = new long[trades];
    fill(new SplittableRandom(SEED));
    this.trades = IntStream.range(0, trades).mapToObj(this::trade).toList();
  }

  /** So many trades of so many symbols, each of which trades five times in a second. */
  static Tape of(int symbols, int trades) {
    return new Tape(symbols, trades);
  }

  private void fill(SplittableRandom random) {
    var prices = new long[names.size()];
    Arrays.fill(prices, FIRST_MICROS);
    var time = OPEN.getEpochSecond() * NANOS;
    for (var i = 0; i < symbols.length; i++) {
      time += random.nextLong(2 * GAP.toNanos() / names.size());
      symbols[i] = random.nextInt(names.size());
      nanos[i] = time;
      prices[symbols[i]] += CENT * random.nextLong(-1, 2);
      micros[i] = prices[symbols[i]];
      shares[i] = random.nextLong(1, MOST_SHARES);
    }
  }

  private Trade trade(int i) {
    return new Trade(
        names.get(symbols[i]),
        Instant.ofEpochSecond(nanos[i] / NANOS, nanos[i] % NANOS),
        new Price(micros[i]),
        Quantity.of(shares[i]));
  }

  int size() {
    return symbols.length;
  }

  /** So many trades at its beginning fill what is remembered. */
  int steady() {
    return symbols.length / 2;
  }

  /** With which the day began, in seconds of the epoch. */
  long midnight() {
    return MIDNIGHT.getEpochSecond();
  }

  List<String> names() {
    return names;
  }

  List<Trade> trades() {
    return trades;
  }

  /** The symbol of each trade, an index into the names. */
  int[] symbols() {
    return symbols;
  }

  /** The time of each trade, in nanoseconds of the epoch. */
  long[] nanos() {
    return nanos;
  }

  /** The price of each trade, in millionths of a dollar. */
  long[] micros() {
    return micros;
  }

  /** The whole shares of each trade. */
  long[] shares() {
    return shares;
  }
}
