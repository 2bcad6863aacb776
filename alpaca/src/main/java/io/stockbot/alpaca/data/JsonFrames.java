package io.stockbot.alpaca.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trees from and to JSON; decimals are exact. */
public final class JsonFrames {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonFrames() {}

  public static JsonNode tree(byte[] text) throws BadData {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new BadData("not JSON", e);
    } catch (NumberFormatException e) {
      throw new BadData("a number is out of range", e);
    }
  }

  /** Texts, numbers, lists and maps as they are; times as text. */
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
