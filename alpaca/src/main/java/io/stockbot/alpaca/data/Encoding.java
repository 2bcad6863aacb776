package io.stockbot.alpaca.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the frames of a stream are written. Both say the same. */
public enum Encoding {
  /** Text frames. */
  JSON("application/json") {
    @Override
    public JsonNode tree(byte[] frame) throws BadData {
      return JsonFrames.tree(frame);
    }

    @Override
    public byte[] encode(List<Map<String, Object>> messages) {
      return JsonFrames.bytes(messages);
    }

    @Override
    public byte[] encode(Map<String, Object> message) {
      return JsonFrames.bytes(message);
    }
  },
  /** Binary frames, about two thirds of the size. */
  MSGPACK("application/msgpack") {
    @Override
    public JsonNode tree(byte[] frame) throws BadData {
      return MsgPackFrames.tree(frame);
    }

    @Override
    public byte[] encode(List<Map<String, Object>> messages) {
      return MsgPackFrames.bytes(messages);
    }

    @Override
    public byte[] encode(Map<String, Object> message) {
      return MsgPackFrames.bytes(message);
    }
  };

  private final String contentType;

  Encoding(String contentType) {
    this.contentType = contentType;
  }

  /** What the header {@code Content-Type} of the upgrade says to choose it. */
  public String contentType() {
    return contentType;
  }

  /**
   * Reads a frame; one bad message does not spoil the others.
   *
   * @throws BadData when it is no array of messages
   */
  public Batch decode(byte[] frame) throws BadData {
    var array = tree(frame);
    if (!array.isArray()) {
      throw new BadData("a frame is an array of messages");
    }
    var messages = new ArrayList<StreamMessage>();
    var problems = new ArrayList<String>();
    for (var item : array.values()) {
      try {
        MessageReader.read(item).ifPresent(messages::add);
      } catch (BadData bad) {
        problems.add(bad.getMessage() + " in " + item.path("T").asString("a message without T"));
      }
    }
    return new Batch(messages, problems);
  }

  /**
   * Writes what a server sends.
   *
   * @param messages of texts, numbers, times, lists and maps
   */
  public abstract byte[] encode(List<Map<String, Object>> messages);

  /** Writes what a client sends. */
  public abstract byte[] encode(Map<String, Object> message);

  /**
   * What a frame says, before it is known what it means.
   *
   * @throws BadData when the frame is not of this encoding
   */
  public abstract JsonNode tree(byte[] frame) throws BadData;
}
