package io.stockbot.protocol.codec;

import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads sale conditions; a trade without any has none. */
final class ConditionList extends StdDeserializer<SaleConditions> {

  ConditionList() {
    super(SaleConditions.class);
  }

  @Override
  public SaleConditions deserialize(JsonParser json, DeserializationContext context) {
    return SaleConditions.of(List.of(context.readValue(json, SaleCondition[].class)));
  }

  @Override
  public SaleConditions getEmptyValue(DeserializationContext context) {
    return SaleConditions.NONE;
  }
}
