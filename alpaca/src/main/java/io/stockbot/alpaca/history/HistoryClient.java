package io.stockbot.alpaca.history;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.BadData;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.BarMessage.Kind;
import io.stockbot.alpaca.data.HistoricTrade;
import io.stockbot.alpaca.data.ItemReader;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.TradeMessage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Bars, trades and quotes of the past, raw and of the one feed of the settings. */
public final class HistoryClient implements History {

  /** A minute, as Alpaca names lengths of bars; there are 5Min, 1Hour and 1Day too. */
  public static final String MINUTE = "1Min";

  private static final int MOST_SYMBOLS = 500;
  private static final String MOST_ITEMS = "10000";

  private final HistorySettings settings;
  private final Requests requests;

  /**
   * @param clock the system's, by which the rate is limited
   * @param pause how the calling thread waits
   * @param random what spreads repeated requests
   */
  public HistoryClient(
      HistorySettings settings,
      Credentials credentials,
      InstantSource clock,
      Pause pause,
      RandomGenerator random) {
    this.settings = settings;
    requests = new Requests(settings, credentials, clock, pause, random);
  }

  @Override
  public List<BarMessage> minuteBars(Set<String> symbols, Span span)
      throws HistoryFailure, InterruptedException {
    return bars(symbols, MINUTE, span);
  }

  /**
   * Raw bars, by symbol and then by time.
   *
   * @param timeframe such as {@link #MINUTE}
   */
  public List<BarMessage> bars(Set<String> symbols, String timeframe, Span span)
      throws HistoryFailure, InterruptedException {
    var query =
        Query.of(settings.dataUri(), "/v2/stocks/bars")
            .with("timeframe", timeframe)
            .with("adjustment", "raw");
    return items(query, "bars", symbols, span, HistoryClient::bar);
  }

  @Override
  public List<HistoricTrade> trades(Set<String> symbols, Span span)
      throws HistoryFailure, InterruptedException {
    var query = Query.of(settings.dataUri(), "/v2/stocks/trades");
    return items(query, "trades", symbols, span, ItemReader::historicTrade);
  }

  /** Quotes, by symbol and then by time. */
  public List<QuoteMessage> quotes(Set<String> symbols, Span span)
      throws HistoryFailure, InterruptedException {
    var query = Query.of(settings.dataUri(), "/v2/stocks/quotes");
    return items(query, "quotes", symbols, span, ItemReader::quote);
  }

  /** The last trade of each symbol that has any. */
  public List<TradeMessage> latestTrades(Set<String> symbols)
      throws HistoryFailure, InterruptedException {
    return latest("trades", symbols, ItemReader::trade);
  }

  /** The last quote of each symbol that has any. */
  public List<QuoteMessage> latestQuotes(Set<String> symbols)
      throws HistoryFailure, InterruptedException {
    return latest("quotes", symbols, ItemReader::quote);
  }

  /** The last minute of each symbol that has any. */
  public List<BarMessage> latestBars(Set<String> symbols)
      throws HistoryFailure, InterruptedException {
    return latest("bars", symbols, HistoryClient::bar);
  }

  /** The last trade and quote and the running bars of each symbol. */
  public List<Snapshot> snapshots(Set<String> symbols) throws HistoryFailure, InterruptedException {
    var query =
        Query.of(settings.dataUri(), "/v2/stocks/snapshots")
            .withSymbols(symbols)
            .with("feed", settings.feed().wire());
    var snapshots = new ArrayList<Snapshot>();
    try {
      for (var symbol : requests.get(query.uri()).properties()) {
        snapshots.add(Snapshot.of(symbol.getKey(), symbol.getValue()));
      }
    } catch (BadData bad) {
      throw new HistoryFailure("the answer is not as documented: " + bad.getMessage(), bad);
    }
    return snapshots;
  }

  private <T> List<T> items(
      Query query, String items, Set<String> symbols, Span span, Pages.Item<T> item)
      throws HistoryFailure, InterruptedException {
    var all = new ArrayList<T>();
    if (!span.isEmpty()) {
      var asked = query.within(span).with("limit", MOST_ITEMS).with("feed", settings.feed().wire());
      for (var some : inParts(symbols)) {
        all.addAll(new Pages(requests, items).all(asked.withSymbols(some), item));
      }
    }
    return all;
  }

  private <T> List<T> latest(String items, Set<String> symbols, Pages.Item<T> item)
      throws HistoryFailure, InterruptedException {
    var query =
        Query.of(settings.dataUri(), "/v2/stocks/" + items + "/latest")
            .withSymbols(symbols)
            .with("feed", settings.feed().wire());
    var all = new ArrayList<T>();
    try {
      for (var symbol : requests.get(query.uri()).path(items).properties()) {
        all.add(item.read(symbol.getKey(), symbol.getValue()));
      }
    } catch (BadData bad) {
      throw new HistoryFailure("the answer is not as documented: " + bad.getMessage(), bad);
    }
    return all;
  }

  /** An address has no room for thousands of symbols. */
  private static List<Set<String>> inParts(Set<String> symbols) {
    var sorted = symbols.stream().sorted().toList();
    var parts = new ArrayList<Set<String>>();
    for (var from = 0; from < sorted.size(); from += MOST_SYMBOLS) {
      var to = Math.min(from + MOST_SYMBOLS, sorted.size());
      parts.add(new HashSet<>(sorted.subList(from, to)));
    }
    return parts;
  }

  private static BarMessage bar(String symbol, JsonNode item) throws BadData {
    return ItemReader.bar(Kind.MINUTE, symbol, item);
  }
}
