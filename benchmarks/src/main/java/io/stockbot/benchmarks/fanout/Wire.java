package io.stockbot.benchmarks.fanout;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What clients of every side say when they are connected. */
final class Wire {

  /** Whose trades and quotes are told. */
  static final String SYMBOL = "AAPL";

  /** Whose minute bars the feed tells, as a provider does. */
  static final String BARS_SYMBOL = "SPY";

  private Wire() {}

  /** A reader's requests: three streams. */
  static List<String> reader() {
    return List.of(
        text(List.of(Stream.MARKET_BARS), BARS_SYMBOL),
        text(List.of(Stream.MARKET_TRADES, Stream.MARKET_QUOTES), SYMBOL));
  }

  static List<String> slow() {
    return List.of(text(List.of(Stream.MARKET_QUOTES), SYMBOL));
  }

  private static String text(List<Stream> streams, String symbol) {
    var request =
        new Subscribe(
            streams,
            Optional.of(List.of(symbol)),
            Optional.of(Resolution.MINUTE_1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty());
    return new String(Codec.BETWEEN_SERVICES.encode(Call.of(request)), StandardCharsets.UTF_8);
  }
}
