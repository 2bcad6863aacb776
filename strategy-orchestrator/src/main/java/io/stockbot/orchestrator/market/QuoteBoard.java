package io.stockbot.orchestrator.market;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.CheckOrder.LastBar;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The last quotes and the last bars of each symbol. Not thread-safe. */
public final class QuoteBoard {

  private final Map<String, List<Quote>> quotes = new HashMap<>();
  private final Map<String, Instant> usableTimes = new HashMap<>();
  private final Map<String, Price> closes = new HashMap<>();
  private final Map<BarsOfSymbol, LastBar> lastBars = new HashMap<>();
  private final Map<String, AveragePrice> averages = new HashMap<>();
  private final List<QuoteListener> listeners = new ArrayList<>();

  private record BarsOfSymbol(String symbol, Resolution resolution) {}

  /** Listeners hear in the order in which they came. */
  public void listen(QuoteListener listener) {
    listeners.add(listener);
  }

  public void quote(Quote quote, Instant now) {
    quotes.put(
        quote.symbol(),
        Stream.concat(Stream.of(quote), last(quote.symbol()).stream())
            .limit(CheckOrder.MOST_QUOTES)
            .toList());
    if (quote.isUsable()) {
      usableTimes.put(quote.symbol(), quote.time());
      averages
          .computeIfAbsent(quote.symbol(), _ -> new AveragePrice())
          .add(quote.time(), quote.middle());
    }
    listeners.forEach(listener -> listener.quoted(quote, now));
  }

  /** The market of another time begins: nothing that was quoted holds. */
  public void clear() {
    quotes.clear();
    usableTimes.clear();
    closes.clear();
    lastBars.clear();
    averages.clear();
  }

  public void close(Bar bar) {
    closes.put(bar.symbol(), bar.close());
    lastBars.put(
        new BarsOfSymbol(bar.symbol(), bar.dataResolution()),
        new LastBar(bar.dataResolution(), bar.end()));
  }

  /** The last quotes, usable or not, newest first, as many as risk wants to know. */
  public List<Quote> last(String symbol) {
    return quotes.getOrDefault(symbol, List.of());
  }

  /** The last quote, usable or not. */
  public Optional<Quote> inForce(String symbol) {
    return last(symbol).stream().findFirst();
  }

  /** The last quote, when it can be traded against. */
  public Optional<Quote> usable(String symbol) {
    return inForce(symbol).filter(Quote::isUsable);
  }

  /** When the last quote came that could be traded against. */
  public Optional<Instant> lastUsable(String symbol) {
    return Optional.ofNullable(usableTimes.get(symbol));
  }

  /** The last closed bar of that length; a tick is none. */
  public Optional<LastBar> lastBar(String symbol, Resolution resolution) {
    return Optional.ofNullable(lastBars.get(new BarsOfSymbol(symbol, resolution)))
        .filter(_ -> resolution != Resolution.TICK);
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
