package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads a message by its type {@code T} first: what {@code c}, {@code s}, {@code i} or {@code u}
 * mean depends on it. Unknown types and fields are ignored.
 */
final class MessageReader {

  private MessageReader() {}

  /** Empty for a type that is not known. */
  static Optional<StreamMessage> read(JsonNode message) throws BadData {
    var fields = new Fields(message);
    return Optional.ofNullable(
        switch (fields.text("T")) {
          case "success" -> new SuccessMessage(fields.textOrNone("msg"));
          case "error" ->
              new ErrorMessage(Math.toIntExact(fields.count("code")), fields.textOrNone("msg"));
          case "subscription" -> new SubscriptionMessage(subscribed(fields));
          case "t" -> ItemReader.trade(fields.text("S"), message);
          case "q" -> ItemReader.quote(fields.text("S"), message);
          case "b" -> ItemReader.bar(BarMessage.Kind.MINUTE, fields.text("S"), message);
          case "u" -> ItemReader.bar(BarMessage.Kind.UPDATED, fields.text("S"), message);
          case "d" -> ItemReader.bar(BarMessage.Kind.DAILY, fields.text("S"), message);
          case "c" -> correction(fields);
          case "x" -> cancel(fields);
          case "l" -> bands(fields);
          case "s" -> status(fields);
          case "i" -> imbalance(fields);
          default -> null;
        });
  }

  private static Map<Channel, Set<String>> subscribed(Fields fields) {
    var symbols = new EnumMap<Channel, Set<String>>(Channel.class);
    for (var channel : Channel.values()) {
      var named = fields.texts(channel.wire());
      if (!named.isEmpty()) {
        symbols.put(channel, new HashSet<>(named));
      }
    }
    return symbols;
  }

  private static CorrectionMessage correction(Fields fields) throws BadData {
    var time = fields.time("t");
    return new CorrectionMessage(
        fields.text("S"), time, version(fields, "o", time), version(fields, "c", time));
  }

  private static TradeMessage version(Fields fields, String prefix, Instant time) throws BadData {
    return new TradeMessage(
        fields.text("S"),
        time,
        fields.text(prefix + "i"),
        fields.textOrNone("x"),
        fields.price(prefix + "p"),
        fields.shares(prefix + "s"),
        fields.texts(prefix + "c"),
        fields.textOrNone("z"));
  }

  private static CancelMessage cancel(Fields fields) throws BadData {
    return new CancelMessage(
        fields.text("S"),
        fields.time("t"),
        fields.text("i"),
        fields.textOrNone("x"),
        fields.price("p"),
        fields.shares("s"),
        fields.textOrNone("a"));
  }

  private static BandsMessage bands(Fields fields) throws BadData {
    Price upper = fields.price("u");
    Price lower = fields.price("d");
    return new BandsMessage(
        fields.text("S"),
        fields.time("t"),
        upper,
        lower,
        fields.textOrNone("i"),
        fields.textOrNone("z"));
  }

  private static StatusMessage status(Fields fields) throws BadData {
    return new StatusMessage(
        fields.text("S"),
        fields.time("t"),
        fields.text("sc"),
        fields.textOrNone("sm"),
        fields.textOrNone("rc"),
        fields.textOrNone("rm"),
        fields.textOrNone("z"));
  }

  private static ImbalanceMessage imbalance(Fields fields) throws BadData {
    return new ImbalanceMessage(
        fields.text("S"), fields.time("t"), fields.price("p"), fields.textOrNone("z"));
  }
}
