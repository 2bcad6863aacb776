package io.stockbot.alpaca.history;

import io.stockbot.alpaca.data.BadData;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.BarMessage.Kind;
import io.stockbot.alpaca.data.ItemReader;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.TradeMessage;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is known of a symbol now; what it has not had is empty. */
public record Snapshot(
    String symbol,
    Optional<TradeMessage> latestTrade,
    Optional<QuoteMessage> latestQuote,
    Optional<BarMessage> minute,
    Optional<BarMessage> day,
    Optional<BarMessage> dayBefore) {

  static Snapshot of(String symbol, JsonNode object) throws BadData {
    return new Snapshot(
        symbol,
        item(symbol, object.path("latestTrade"), ItemReader::trade),
        item(symbol, object.path("latestQuote"), ItemReader::quote),
        item(symbol, object.path("minuteBar"), bar(Kind.MINUTE)),
        item(symbol, object.path("dailyBar"), bar(Kind.DAILY)),
        item(symbol, object.path("prevDailyBar"), bar(Kind.DAILY)));
  }

  private static Pages.Item<BarMessage> bar(Kind kind) {
    return (symbol, item) -> ItemReader.bar(kind, symbol, item);
  }

  private static <T> Optional<T> item(String symbol, JsonNode node, Pages.Item<T> item)
      throws BadData {
    return node.isObject() ? Optional.of(item.read(symbol, node)) : Optional.empty();
  }
}
