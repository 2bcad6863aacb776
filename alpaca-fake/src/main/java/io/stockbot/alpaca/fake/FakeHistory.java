package io.stockbot.alpaca.fake;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.stockbot.alpaca.fake.FakeScript.RestAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The history of a market by REST, in pages that may break off anywhere. */
final class FakeHistory {

  private static final Instant FOREVER = Instant.parse("2100-01-01T00:00:00Z");

  private final FakeMarket market;
  private final FakeScript script;

  private record Row(String symbol, Map<String, Object> item) {}

  FakeHistory(FakeMarket market, FakeScript script) {
    this.market = market;
    this.script = script;
  }

  RestAnswer answer(String uri) {
    var query = new QueryStringDecoder(uri);
    return switch (query.path()) {
      case "/v2/stocks/bars" -> page("bars", query, market::bars);
      case "/v2/stocks/trades" -> page("trades", query, market::tradeItems);
      case "/v2/stocks/bars/latest" ->
          FakeHttp.ok(
              Map.of("bars", latest(query, s -> last(market.bars(s, Instant.MIN, FOREVER)))));
      case "/v2/stocks/trades/latest" ->
          FakeHttp.ok(Map.of("trades", latest(query, this::lastTrade)));
      case "/v2/stocks/quotes/latest" ->
          FakeHttp.ok(Map.of("quotes", latest(query, market::latestQuote)));
      case "/v2/stocks/snapshots" -> FakeHttp.ok(latest(query, this::snapshot));
      default -> new RestAnswer(404, Map.of(), "{\"code\":40410000,\"message\":\"not found\"}");
    };
  }

  @FunctionalInterface
  private interface Items {
    List<Map<String, Object>> of(String symbol, Instant first, Instant last);
  }

  private RestAnswer page(String name, QueryStringDecoder query, Items items) {
    if (text(query, "feed").isEmpty()) {
      return new RestAnswer(400, Map.of(), "{\"code\":40010000,\"message\":\"feed is missing\"}");
    }
    var first = text(query, "start").map(Instant::parse).orElseThrow();
    var last = text(query, "end").map(Instant::parse).orElse(FOREVER);
    var rows = new ArrayList<Row>();
    symbols(query)
        .forEach(
            symbol -> items.of(symbol, first, last).forEach(i -> rows.add(new Row(symbol, i))));
    var from =
        text(query, "page_token").map(token -> Integer.parseInt(token.substring(1))).orElse(0);
    var to = Math.min(from + script.pageSize(), rows.size());
    var bySymbol = new LinkedHashMap<String, List<Map<String, Object>>>();
    rows.subList(from, to)
        .forEach(
            row -> bySymbol.computeIfAbsent(row.symbol(), _ -> new ArrayList<>()).add(row.item()));
    var body = new LinkedHashMap<String, Object>();
    body.put(name, bySymbol);
    body.put("next_page_token", next(to, rows.size()).orElse(null));
    return FakeHttp.ok(body);
  }

  private Optional<String> next(int to, int size) {
    if (script.repeatsToken()) {
      return Optional.of("p0");
    }
    return to < size ? Optional.of("p" + to) : Optional.empty();
  }

  private Map<String, Object> latest(
      QueryStringDecoder query, Function<String, Optional<Map<String, Object>>> item) {
    var bySymbol = new LinkedHashMap<String, Object>();
    symbols(query).forEach(symbol -> item.apply(symbol).ifPresent(i -> bySymbol.put(symbol, i)));
    return bySymbol;
  }

  private Optional<Map<String, Object>> snapshot(String symbol) {
    var snapshot = new LinkedHashMap<String, Object>();
    lastTrade(symbol).ifPresent(trade -> snapshot.put("latestTrade", trade));
    market.latestQuote(symbol).ifPresent(quote -> snapshot.put("latestQuote", quote));
    last(market.bars(symbol, Instant.MIN, FOREVER))
        .ifPresent(bar -> snapshot.put("minuteBar", bar));
    return snapshot.isEmpty() ? Optional.empty() : Optional.of(snapshot);
  }

  private Optional<Map<String, Object>> lastTrade(String symbol) {
    return last(market.tradeItems(symbol, Instant.MIN, FOREVER));
  }

  private static Optional<Map<String, Object>> last(List<Map<String, Object>> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
  }

  private static List<String> symbols(QueryStringDecoder query) {
    return text(query, "symbols").map(all -> List.of(all.split(",", -1))).orElse(List.of());
  }

  private static Optional<String> text(QueryStringDecoder query, String name) {
    return Optional.ofNullable(query.parameters().get(name)).map(List::getFirst);
  }
}
