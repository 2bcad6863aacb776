package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.ScaledDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of one object; their names are case-sensitive. */
record Fields(JsonNode object) {

  private static final int PRICE_PLACES = 6;

  String text(String key) throws BadData {
    return optional(key).orElseThrow(() -> new BadData(key + " is missing"));
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(object.get(key))
        .filter(node -> node.isString() || node.isNumber())
        .map(JsonNode::asString);
  }

  String textOrNone(String key) {
    return optional(key).orElse("");
  }

  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    Optional.ofNullable(object.get(key))
        .ifPresent(node -> node.values().forEach(item -> texts.add(item.asString())));
    return texts;
  }

  Price price(String key) throws BadData {
    try {
      return Price.of(decimal(key));
    } catch (IllegalArgumentException e) {
      throw new BadData(key + ": " + e.getMessage(), e);
    }
  }

  /** An average, which may have more decimals than a price. */
  Price average(String key) throws BadData {
    var exact = decimal(key);
    if (!ScaledDecimal.isBounded(exact)) {
      throw new BadData(key + " is out of range");
    }
    return Price.of(exact.setScale(PRICE_PLACES, RoundingMode.HALF_UP));
  }

  Quantity shares(String key) throws BadData {
    try {
      return Quantity.of(decimal(key));
    } catch (IllegalArgumentException e) {
      throw new BadData(key + ": " + e.getMessage(), e);
    }
  }

  long count(String key) throws BadData {
    var node = object.get(key);
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new BadData(key + " is no whole number");
    }
    return node.asLong();
  }

  Instant time(String key) throws BadData {
    try {
      return Instant.parse(text(key));
    } catch (DateTimeException e) {
      throw new BadData(key + " is no time", e);
    }
  }

  private BigDecimal decimal(String key) throws BadData {
    var node = object.get(key);
    if (node == null || !node.isNumber()) {
      throw new BadData(key + " is no number");
    }
    return node.decimalValue();
  }
}
