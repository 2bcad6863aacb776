package io.stockbot.orchestrator.market;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quote in force and the last close of each symbol. Not thread-safe. */
public final class QuoteBoard {

  private final Map<String, Quote> quotes = new HashMap<>();
  private final Map<String, Price> closes = new HashMap<>();
  private final Map<String, AveragePrice> averages = new HashMap<>();
  private final List<QuoteListener> listeners = new ArrayList<>();

  /** Listeners hear in the order in which they came. */
  public void listen(QuoteListener listener) {
    listeners.add(listener);
  }

  public void quote(Quote quote, Instant now) {
    quotes.put(quote.symbol(), quote);
    if (quote.isUsable()) {
      averages
          .computeIfAbsent(quote.symbol(), _ -> new AveragePrice())
          .add(quote.time(), quote.middle());
    }
    listeners.forEach(listener -> listener.quoted(quote, now));
  }

  /** The market of another time begins: nothing that was quoted holds. */
  public void clear() {
    quotes.clear();
    closes.clear();
    averages.clear();
  }

  public void close(Bar bar) {
    closes.put(bar.symbol(), bar.close());
  }

  /** The last quote, usable or not. */
  public Optional<Quote> inForce(String symbol) {
    return Optional.ofNullable(quotes.get(symbol));
  }

  /** The last quote, when it can be traded against. */
  public Optional<Quote> usable(String symbol) {
    return inForce(symbol).filter(Quote::isUsable);
  }

  /** The middle of the quote in force, else the last close: what a share is worth now. */
  public Optional<Price> mark(String symbol) {
    return usable(symbol).map(Quote::middle).or(() -> Optional.ofNullable(closes.get(symbol)));
  }

  /** The mean of the usable quotes of the last five minutes. */
  public Optional<Price> average(String symbol, Instant now) {
    return Optional.ofNullable(averages.get(symbol)).flatMap(average -> average.at(now));
  }
}
