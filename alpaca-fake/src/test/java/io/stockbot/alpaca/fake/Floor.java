package io.stockbot.alpaca.fake;

import static org.awaitility.Awaitility.await;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.DataFeed;
import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.history.HistoryClient;
import io.stockbot.alpaca.history.HistorySettings;
import io.stockbot.alpaca.stream.AlpacaStream;
import io.stockbot.alpaca.stream.Authentication;
import io.stockbot.alpaca.stream.StreamSettings;
import io.stockbot.alpaca.stream.StreamSettings.Waits;
import io.stockbot.alpaca.stream.StreamState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** A fake Alpaca and a stream that reaches it over a socket. */
final class Floor implements AutoCloseable {

  static final Instant OPEN = Instant.parse("2026-03-04T15:00:00Z");
  private static final Duration SOON = Duration.ofMillis(5);

  final FakeMarket market = new FakeMarket(OPEN);
  final FakeAlpaca alpaca = new FakeAlpaca(market, 0);
  final RecordingData heard = new RecordingData();
  private final Encoding encoding;
  private final Authentication authentication;
  private final Credentials keys;
  private final int symbolLimit;
  private final AlpacaStream stream;

  Floor() {
    this(Encoding.JSON, Authentication.MESSAGE, FakeAlpaca.KEYS, 30);
  }

  Floor(Encoding encoding, Authentication authentication, Credentials keys, int symbolLimit) {
    this.encoding = encoding;
    this.authentication = authentication;
    this.keys = keys;
    this.symbolLimit = symbolLimit;
    stream =
        new AlpacaStream(
            settings(),
            keys,
            history(),
            heard,
            task -> Thread.ofVirtual().start(task),
            market,
            new Random(1));
  }

  StreamSettings settings() {
    return new StreamSettings(
        alpaca.streamUri("iex"),
        encoding,
        authentication,
        EnumSet.complementOf(EnumSet.of(Channel.DAILY_BARS, Channel.IMBALANCES)),
        symbolLimit,
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        new Waits(SOON, SOON),
        new Waits(SOON, SOON),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ZERO,
        1 << 20,
        1_000);
  }

  HistoryClient history() {
    return new HistoryClient(
        historySettings(3), keys, InstantSource.system(), Thread::sleep, new Random(1));
  }

  HistorySettings historySettings(int attempts) {
    return new HistorySettings(
        alpaca.uri(),
        alpaca.uri(),
        DataFeed.IEX,
        Duration.ofSeconds(5),
        attempts,
        10_000,
        Duration.ofMillis(5),
        Duration.ofMillis(5));
  }

  /** A stream of these symbols that is live. */
  Floor live(String... symbols) {
    start(symbols);
    until(() -> heard.is(StreamState.LIVE));
    return this;
  }

  void start(String... symbols) {
    want(symbols);
    stream.start();
  }

  void want(String... symbols) {
    stream.want(List.of(symbols));
  }

  void until(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(2)).until(condition);
  }

  /** Waits until a line is heard. */
  void hears(String line) {
    until(() -> heard.lines().contains(line));
  }

  /** It is so many seconds after the open. */
  void at(int seconds) {
    market.advanceTo(OPEN.plusSeconds(seconds));
  }

  /** Cuts the connection; what happens in between is missed. */
  void cutDuring(Runnable missed) {
    var lives = heard.lives();
    alpaca.script().holdSlot();
    alpaca.cut();
    until(() -> alpaca.script().actions().getLast().equals("auth") && heard.lives() == lives);
    missed.run();
    alpaca.script().freeSlot();
    until(() -> heard.lives() > lives);
  }

  @Override
  public void close() {
    stream.close();
    alpaca.close();
  }
}
