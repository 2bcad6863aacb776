package io.stockbot.marketdata.server;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.DataFeed;
import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.history.HistoryClient;
import io.stockbot.alpaca.history.HistorySettings;
import io.stockbot.alpaca.stream.AlpacaStream;
import io.stockbot.alpaca.stream.Authentication;
import io.stockbot.alpaca.stream.DataListener;
import io.stockbot.alpaca.stream.StreamSettings;
import io.stockbot.alpaca.stream.StreamSettings.Waits;
import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.server.alpaca.AlpacaFeed;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Alpaca's market data; meaning and defaults: {@code alpaca} in reference.conf.
 *
 * @param feed whose trades and quotes
 * @param format of the stream's frames
 * @param symbols that may be asked for
 * @param symbolLimit of the plan
 * @param requestsPerMinute of the plan
 * @param streamUri without the feed
 * @param dataUri of the history
 * @param tradingUri of assets and the calendar
 * @param barDelay how long after its end a minute's bar may come
 * @param lookback what is looked at again after a loss
 * @param settle how much its clock and ours may differ
 */
public record AlpacaSettings(
    DataFeed feed,
    Encoding format,
    List<String> symbols,
    int symbolLimit,
    int requestsPerMinute,
    URI streamUri,
    URI dataUri,
    URI tradingUri,
    Duration barDelay,
    Duration lookback,
    Duration settle)
    implements FeedSettings {

  private static final Duration PING = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final Waits BACKOFF = new Waits(Duration.ofMillis(500), Duration.ofSeconds(30));
  private static final Waits SLOT_BACKOFF =
      new Waits(Duration.ofSeconds(2), Duration.ofSeconds(15));
  private static final int ATTEMPTS = 5;
  private static final int MAX_FRAME_BYTES = 4 * 1024 * 1024;
  private static final int MAX_BUFFERED = 100_000;

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public AlpacaSettings {
    symbols = List.copyOf(symbols);
    if (symbols.isEmpty()) {
      throw new IllegalArgumentException("symbols must name at least one symbol");
    }
    if (symbolLimit < 1 || requestsPerMinute < 1) {
      throw new IllegalArgumentException("symbolLimit and requestsPerMinute must be at least 1");
    }
  }

  @Override
  public FeedSource source() throws StartFailure {
    return source(System.getenv());
  }

  /**
   * @param environment that has the keys
   * @throws StartFailure when it has none
   */
  FeedSource source(Map<String, String> environment) throws StartFailure {
    var keys =
        Credentials.of(environment)
            .orElseThrow(
                () ->
                    new StartFailure(
                        "Alpaca needs keys: set "
                            + Credentials.KEY_ID
                            + " and "
                            + Credentials.SECRET_KEY));
    return (scheduler, clock) ->
        new AlpacaFeed(
            feed, symbols, barDelay, listener -> stream(keys, listener, clock), scheduler, clock);
  }

  private AlpacaStream stream(Credentials keys, DataListener listener, InstantSource clock) {
    var random = RandomGenerator.getDefault();
    var history = new HistoryClient(history(), keys, InstantSource.system(), Thread::sleep, random);
    return new AlpacaStream(
        stream(), keys, history, listener, task -> Thread.ofVirtual().start(task), clock, random);
  }

  private HistorySettings history() {
    return new HistorySettings(
        dataUri,
        tradingUri,
        feed,
        STEP,
        ATTEMPTS,
        requestsPerMinute,
        BACKOFF.first(),
        BACKOFF.max());
  }

  private StreamSettings stream() {
    return new StreamSettings(
        URI.create(streamUri + "/" + feed.wire()),
        format,
        Authentication.MESSAGE,
        EnumSet.of(
            Channel.QUOTES, Channel.BARS, Channel.UPDATED_BARS, Channel.STATUSES, Channel.LULDS),
        symbolLimit,
        PING,
        SILENCE,
        STEP,
        BACKOFF,
        SLOT_BACKOFF,
        Duration.ofMinutes(1),
        lookback,
        settle,
        MAX_FRAME_BYTES,
        MAX_BUFFERED);
  }
}
