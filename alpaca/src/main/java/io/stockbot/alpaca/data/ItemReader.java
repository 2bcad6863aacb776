package io.stockbot.alpaca.data;

import io.stockbot.alpaca.data.HistoricTrade.Update;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads trades, quotes and bars, whose fields are the same in the stream and in the history. */
public final class ItemReader {

  private ItemReader() {}

  public static TradeMessage trade(String symbol, JsonNode item) throws BadData {
    var fields = new Fields(item);
    return new TradeMessage(
        symbol,
        fields.time("t"),
        fields.text("i"),
        fields.textOrNone("x"),
        fields.price("p"),
        fields.shares("s"),
        fields.texts("c"),
        fields.textOrNone("z"));
  }

  public static HistoricTrade historicTrade(String symbol, JsonNode item) throws BadData {
    return new HistoricTrade(trade(symbol, item), update(item));
  }

  private static Optional<Update> update(JsonNode item) throws BadData {
    return switch (new Fields(item).textOrNone("u")) {
      case "" -> Optional.empty();
      case "canceled" -> Optional.of(Update.CANCELED);
      case "incorrect" -> Optional.of(Update.INCORRECT);
      case "corrected" -> Optional.of(Update.CORRECTED);
      default -> throw new BadData("u is neither canceled, incorrect nor corrected");
    };
  }

  public static QuoteMessage quote(String symbol, JsonNode item) throws BadData {
    var fields = new Fields(item);
    return new QuoteMessage(
        symbol,
        fields.time("t"),
        fields.textOrNone("bx"),
        fields.price("bp"),
        fields.shares("bs"),
        fields.textOrNone("ax"),
        fields.price("ap"),
        fields.shares("as"),
        fields.texts("c"),
        fields.textOrNone("z"));
  }

  public static BarMessage bar(BarMessage.Kind kind, String symbol, JsonNode item) throws BadData {
    var fields = new Fields(item);
    return new BarMessage(
        kind,
        symbol,
        fields.time("t"),
        fields.price("o"),
        fields.price("h"),
        fields.price("l"),
        fields.price("c"),
        fields.shares("v"),
        fields.count("n"),
        fields.average("vw"));
  }
}
