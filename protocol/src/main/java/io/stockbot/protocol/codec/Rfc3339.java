package io.stockbot.protocol.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a time as RFC 3339 writes it, in the years 0000 to 9999. Numbers are no times: nobody could
 * tell seconds from milliseconds.
 */
final class Rfc3339 extends StdScalarDeserializer<Instant> {

  Rfc3339() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return context.reportInputMismatch(this, "must be text");
    }
    var text = parser.getString();
    // A sign before the year is ISO 8601 for years that have more or less than four digits.
    if (text.startsWith("+") || text.startsWith("-")) {
      return context.reportInputMismatch(this, "is out of range");
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return context.reportInputMismatch(this, "is no time");
    }
  }
}
