package io.stockbot.alpaca.history;

import tools.jackson.databind.JsonNode;

/**
 * Something that Alpaca trades.
 *
 * @param exchange where it is listed, such as NASDAQ
 * @param easyToBorrow whether it can be sold short without asking first
 */
public record Asset(
    String symbol,
    String name,
    String exchange,
    boolean tradable,
    boolean marginable,
    boolean shortable,
    boolean easyToBorrow,
    boolean fractionable) {

  static Asset of(JsonNode row) {
    return new Asset(
        row.path("symbol").asString(""),
        row.path("name").asString(""),
        row.path("exchange").asString(""),
        row.path("tradable").asBoolean(false),
        row.path("marginable").asBoolean(false),
        row.path("shortable").asBoolean(false),
        isEasyToBorrow(row),
        row.path("fractionable").asBoolean(false));
  }

  /** A flag until 2026, a word since. */
  private static boolean isEasyToBorrow(JsonNode row) {
    var status = row.path("borrow_status").asString("");
    return status.isEmpty()
        ? row.path("easy_to_borrow").asBoolean(false)
        : status.equals("easy_to_borrow");
  }
}
