package io.stockbot.alpaca.fake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages as the wire has them, their type first. */
final class Wire {

  private static final String TAPE = "C";
  private static final List<String> REGULAR = List.of("@");

  private Wire() {}

  static Map<String, Object> success(String text) {
    return message("success", "msg", text);
  }

  static Map<String, Object> error(int code, String text) {
    return message("error", "code", code, "msg", text);
  }

  static Map<String, Object> trade(String type, FakeTrade trade) {
    var message = message(type, "S", trade.symbol());
    message.putAll(trade(trade));
    return message;
  }

  static Map<String, Object> trade(FakeTrade trade) {
    return fields(
        "i", trade.id(),
        "x", FakeTrade.EXCHANGE,
        "p", trade.price(),
        "s", trade.size(),
        "c", REGULAR,
        "z", TAPE,
        "t", trade.time());
  }

  static Map<String, Object> cancel(FakeTrade trade, Instant time) {
    var message = trade("x", trade);
    message.remove("c");
    message.put("a", "C");
    message.put("t", time);
    return message;
  }

  static Map<String, Object> correction(FakeTrade original, FakeTrade corrected, Instant time) {
    return message(
        "c",
        "S",
        original.symbol(),
        "x",
        FakeTrade.EXCHANGE,
        "oi",
        original.id(),
        "op",
        original.price(),
        "os",
        original.size(),
        "oc",
        REGULAR,
        "ci",
        corrected.id(),
        "cp",
        corrected.price(),
        "cs",
        corrected.size(),
        "cc",
        REGULAR,
        "z",
        TAPE,
        "t",
        time);
  }

  static Map<String, Object> quote(String symbol, BigDecimal bid, BigDecimal ask, Instant time) {
    return message(
        "q",
        "S",
        symbol,
        "bx",
        FakeTrade.EXCHANGE,
        "bp",
        bid,
        "bs",
        300,
        "ax",
        FakeTrade.EXCHANGE,
        "ap",
        ask,
        "as",
        200,
        "c",
        List.of("R"),
        "z",
        TAPE,
        "t",
        time);
  }

  static Map<String, Object> bar(String type, String symbol, Map<String, Object> bar) {
    var message = message(type, "S", symbol);
    message.putAll(bar);
    return message;
  }

  static Map<String, Object> status(String symbol, String code, String text, Instant time) {
    return message(
        "s",
        "S",
        symbol,
        "sc",
        code,
        "sm",
        text,
        "rc",
        "T1",
        "rm",
        "Halt News Pending",
        "z",
        TAPE,
        "t",
        time);
  }

  static Map<String, Object> bands(
      String symbol, BigDecimal upper, BigDecimal lower, Instant time) {
    return message("l", "S", symbol, "u", upper, "d", lower, "i", "B", "z", TAPE, "t", time);
  }

  static Map<String, Object> message(String type, Object... fields) {
    var message = new LinkedHashMap<String, Object>();
    message.put("T", type);
    message.putAll(fields(fields));
    return message;
  }

  static Map<String, Object> fields(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
