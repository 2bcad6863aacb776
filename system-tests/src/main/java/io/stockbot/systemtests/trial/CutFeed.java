package io.stockbot.systemtests.trial;

import io.stockbot.alpaca.DataFeed;
import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.fake.FakeAlpaca;
import io.stockbot.alpaca.fake.FakeMarket;
import io.stockbot.alpaca.fake.RandomTicks;
import io.stockbot.alpaca.history.HistoryClient;
import io.stockbot.alpaca.history.HistorySettings;
import io.stockbot.alpaca.stream.AlpacaStream;
import io.stockbot.alpaca.stream.Authentication;
import io.stockbot.alpaca.stream.StreamSettings;
import io.stockbot.alpaca.stream.StreamSettings.Waits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A made-up market of some hours behind a socket, and a consumer whose socket may be cut. */
final class CutFeed implements AutoCloseable {

  static final List<String> SYMBOLS = List.of("ACME", "OPQ", "ZORK");

  private static final Instant OPEN = Instant.parse("2026-03-04T14:30:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SOON = Duration.ofMillis(2);
  private static final int PAGE = 40;

  private final FakeMarket market = new FakeMarket(OPEN);
  private final FakeAlpaca alpaca = new FakeAlpaca(market, 0);
  private final ToldMarket told = new ToldMarket();
  private final RandomTicks ticks;
  private final AlpacaStream stream;
  private long steps;

  CutFeed(long seed, Encoding encoding) {
    ticks = new RandomTicks(market, SYMBOLS, seed);
    alpaca.script().pageSize(PAGE);
    alpaca.script().repeatOldBars();
    stream =
        new AlpacaStream(
            settings(encoding),
            FakeAlpaca.KEYS,
            history(),
            told,
            task -> Thread.ofVirtual().start(task),
            market,
            new Random(seed));
    stream.want(SYMBOLS);
    stream.start();
  }

  private HistoryClient history() {
    var settings =
        new HistorySettings(
            alpaca.uri(), alpaca.uri(), DataFeed.IEX, PATIENCE, 3, 1_000_000, SOON, SOON);
    return new HistoryClient(
        settings, FakeAlpaca.KEYS, InstantSource.system(), Thread::sleep, new Random(1));
  }

  private StreamSettings settings(Encoding encoding) {
    return new StreamSettings(
        alpaca.streamUri("iex"),
        encoding,
        Authentication.MESSAGE,
        EnumSet.of(Channel.TRADES, Channel.QUOTES, Channel.BARS, Channel.UPDATED_BARS),
        SYMBOLS.size(),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        PATIENCE,
        new Waits(SOON, SOON),
        new Waits(SOON, SOON),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ZERO,
        1 << 20,
        100_000);
  }

  ToldMarket told() {
    return told;
  }

  /** How many times something has happened. */
  long steps() {
    return steps;
  }

  void go(long times) {
    for (var i = 0L; i < times; i++) {
      ticks.step();
    }
    steps += times;
  }

  /**
   * Cuts the connection, in whatever state it is.
   *
   * @return whether a bar was open
   */
  boolean cut() throws InterruptedException, TrialEnded {
    until(() -> alpaca.connections() > 0, "the consumer connects again");
    var insideABar = market.isInsideABar();
    alpaca.cut();
    return insideABar;
  }

  void untilLive() throws InterruptedException, TrialEnded {
    until(told::isLive, "the consumer is live again");
  }

  /** The market's last minute, which everybody hears of. */
  void end() throws InterruptedException, TrialEnded {
    until(() -> alpaca.connections() == 1, "the consumer is connected at the end");
    untilLive();
    var start = market.instant().truncatedTo(ChronoUnit.MINUTES).plusSeconds(120);
    market.advanceTo(start);
    SYMBOLS.forEach(symbol -> market.trade(symbol, "1.00", 1));
    market.advanceTo(start.plusSeconds(150));
    for (var symbol : SYMBOLS) {
      until(() -> told.hasBar(symbol, start), "the last bar is told");
    }
  }

  private static void until(BooleanSupplier condition, String what)
      throws InterruptedException, TrialEnded {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new TrialEnded(what);
      }
      Thread.sleep(1);
    }
  }

  @Override
  public void close() {
    stream.close();
    alpaca.close();
  }
}
