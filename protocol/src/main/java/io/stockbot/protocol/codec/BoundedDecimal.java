package io.stockbot.protocol.codec;

import io.stockbot.protocol.value.ScaledDecimal;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a decimal and refuses one with a huge exponent before anything calculates with it. */
final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {

  private static final int MAX_PRECISION = 38;

  BoundedDecimal() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.currentToken().isNumeric()) {
      return context.reportInputMismatch(this, "must be a number");
    }
    var value = parser.getDecimalValue();
    if (!ScaledDecimal.isBounded(value) || value.precision() > MAX_PRECISION) {
      return context.reportInputMismatch(this, "is out of range");
    }
    return value;
  }
}
