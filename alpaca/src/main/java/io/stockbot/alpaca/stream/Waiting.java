package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.DataMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the stream said while the history was asked: all of it, but of quotes each symbol's latest.
 * Not for several threads.
 */
final class Waiting {

  private final int max;
  private final List<DataMessage> messages = new ArrayList<>();
  private final Map<String, QuoteMessage> quotes = new LinkedHashMap<>();

  Waiting(int max) {
    this.max = max;
  }

  /**
   * @return false when there is no room
   */
  boolean add(DataMessage message) {
    if (message instanceof QuoteMessage quote) {
      quotes.put(quote.symbol(), quote);
      return true;
    }
    return messages.size() < max && messages.add(message);
  }

  void clear() {
    messages.clear();
    quotes.clear();
  }

  /** Everything in the order of its time, and out of here. */
  List<DataMessage> drain() {
    var all =
        Stream.concat(messages.stream(), quotes.values().stream())
            .sorted(Comparator.comparing(Waiting::known))
            .toList();
    clear();
    return all;
  }

  /** A bar is known when its minute is over. */
  static Instant known(DataMessage message) {
    return message instanceof BarMessage bar ? bar.end() : message.time();
  }
}
