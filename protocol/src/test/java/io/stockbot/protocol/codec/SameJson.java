package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares JSON as trees. Numbers are equal by value: 1550.5 is 1550.50. */
final class SameJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Comparator<JsonNode> BY_VALUE =
      (a, b) ->
          a.isNumber() && b.isNumber()
              ? a.decimalValue().compareTo(b.decimalValue())
              : a.equals(b) ? 0 : 1;

  private SameJson() {}

  static void assertSame(byte[] actual, byte[] expected) {
    var tree = JSON.readTree(actual);
    assertThat(tree.equals(BY_VALUE, JSON.readTree(expected)))
        .as("%s", tree.toPrettyString())
        .isTrue();
  }
}
