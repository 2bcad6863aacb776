package io.stockbot.alpaca.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees from and to msgpack. A timestamp (extension -1) becomes the text that JSON has for it, and
 * a float the decimal with the fewest digits that it stands for, which is the one that was meant.
 */
final class MsgPackFrames {

  private static final byte TIMESTAMP = -1;
  private static final int MAX_DEPTH = 16;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MsgPackFrames() {}

  static JsonNode tree(byte[] frame) throws BadData {
    try (var unpacker = MessagePack.newDefaultUnpacker(frame)) {
      return node(unpacker, 0);
    } catch (IOException | MessagePackException e) {
      throw new BadData("not msgpack", e);
    }
  }

  private static JsonNode node(MessageUnpacker unpacker, int depth) throws IOException, BadData {
    if (depth > MAX_DEPTH) {
      throw new BadData("nested too deeply");
    }
    return switch (unpacker.getNextFormat().getValueType()) {
      case NIL -> {
        unpacker.unpackNil();
        yield NODES.nullNode();
      }
      case BOOLEAN -> NODES.booleanNode(unpacker.unpackBoolean());
      case INTEGER -> NODES.numberNode(unpacker.unpackBigInteger());
      case FLOAT -> NODES.numberNode(decimal(unpacker));
      case STRING -> NODES.stringNode(unpacker.unpackString());
      case BINARY -> NODES.binaryNode(unpacker.readPayload(unpacker.unpackBinaryHeader()));
      case ARRAY -> array(unpacker, depth);
      case MAP -> object(unpacker, depth);
      case EXTENSION -> NODES.stringNode(time(unpacker).toString());
    };
  }

  private static ArrayNode array(MessageUnpacker unpacker, int depth) throws IOException, BadData {
    var array = NODES.arrayNode();
    for (int left = unpacker.unpackArrayHeader(); left > 0; left--) {
      array.add(node(unpacker, depth + 1));
    }
    return array;
  }

  private static ObjectNode object(MessageUnpacker unpacker, int depth)
      throws IOException, BadData {
    var object = NODES.objectNode();
    for (int left = unpacker.unpackMapHeader(); left > 0; left--) {
      object.set(unpacker.unpackString(), node(unpacker, depth + 1));
    }
    return object;
  }

  private static BigDecimal decimal(MessageUnpacker unpacker) throws IOException, BadData {
    var text =
        switch (unpacker.getNextFormat()) {
          case FLOAT32 -> Float.toString(unpacker.unpackFloat());
          default -> Double.toString(unpacker.unpackDouble());
        };
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new BadData("a number is not finite", e);
    }
  }

  private static Instant time(MessageUnpacker unpacker) throws IOException, BadData {
    var header = unpacker.unpackExtensionTypeHeader();
    if (header.getType() != TIMESTAMP) {
      throw new BadData("extension " + header.getType() + " is not known");
    }
    return unpacker.unpackTimestamp(header);
  }

  static byte[] bytes(Object value) {
    try (var packer = MessagePack.newDefaultBufferPacker()) {
      pack(packer, value);
      return packer.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  private static void pack(MessageBufferPacker packer, Object value) throws IOException {
    switch (value) {
      case String text -> packer.packString(text);
      case Instant time -> packer.packTimestamp(time);
      case Integer number -> packer.packInt(number);
      case Long number -> packer.packLong(number);
      case BigDecimal number -> packer.packDouble(number.doubleValue());
      case List<?> list -> {
        packer.packArrayHeader(list.size());
        for (var item : list) {
          pack(packer, item);
        }
      }
      case Map<?, ?> map -> {
        packer.packMapHeader(map.size());
        for (var entry : map.entrySet()) {
          packer.packString(String.valueOf(entry.getKey()));
          pack(packer, entry.getValue());
        }
      }
      default -> throw new IllegalArgumentException("no message has a " + value.getClass());
    }
  }
}
