package io.stockbot.alpaca.history;

import io.stockbot.alpaca.data.BadData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads a long answer page by page until Alpaca names no next one. A short page is not the last,
 * and a page that names one of those before would go on for ever.
 */
final class Pages {

  private final Requests requests;
  private final String items;

  /** Reads one item of a symbol. */
  @FunctionalInterface
  interface Item<T> {
    T read(String symbol, JsonNode item) throws BadData;
  }

  /**
   * @param items the field that holds them by symbol
   */
  Pages(Requests requests, String items) {
    this.requests = requests;
    this.items = items;
  }

  <T> List<T> all(Query query, Item<T> item) throws HistoryFailure, InterruptedException {
    var all = new ArrayList<T>();
    var tokens = new HashSet<String>();
    var page = query;
    while (true) {
      var answer = requests.get(page.uri());
      read(answer.path(items), item, all);
      var next = answer.path("next_page_token");
      if (!next.isString()) {
        return all;
      }
      if (!tokens.add(next.asString())) {
        throw new HistoryFailure("a page of " + items + " names a page before it as the next");
      }
      page = query.with("page_token", next.asString());
    }
  }

  private static <T> void read(JsonNode bySymbol, Item<T> item, List<T> all) throws HistoryFailure {
    try {
      for (var symbol : bySymbol.properties()) {
        for (var one : symbol.getValue().values()) {
          all.add(item.read(symbol.getKey(), one));
        }
      }
    } catch (BadData bad) {
      throw new HistoryFailure("the answer is not as documented: " + bad.getMessage(), bad);
    }
  }
}
