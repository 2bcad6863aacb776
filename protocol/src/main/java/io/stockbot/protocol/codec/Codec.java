package io.stockbot.protocol.codec;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Sequence;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages to JSON and back, within limits. What it cannot read is a {@link BadMessage} with the
 * reply for the sender. Unknown fields are ignored. Safe for use by many threads.
 */
public final class Codec {

  /** Reads what a client may send. */
  public static final Codec FROM_CLIENTS = new Codec(Limits.FROM_CLIENTS);

  /** Reads what services send to each other and to clients. */
  public static final Codec BETWEEN_SERVICES = new Codec(Limits.BETWEEN_SERVICES);

  private final JsonMapper mapper;
  private final RecordReader records;
  private final EventReader events;
  private final int maxBytes;

  public Codec(Limits limits) {
    mapper = Json.mapper(limits);
    records = new RecordReader(mapper);
    events = new EventReader(mapper);
    maxBytes = limits.maxBytes();
  }

  /** The bytes of a text frame, UTF-8. */
  public byte[] encode(Envelope envelope) {
    return write(
        json -> {
          json.writeStringProperty("type", WireNames.of(envelope.event()));
          json.writeStringProperty("timestamp", envelope.timestamp().toString());
          envelope.requestId().ifPresent(id -> json.writeStringProperty("requestId", id));
          envelope.sequence().ifPresent(sequence -> write(sequence, json));
          json.writePOJOProperty("data", envelope.event());
        });
  }

  /** The bytes of a text frame, UTF-8. */
  public byte[] encode(Call call) {
    return write(
        json -> {
          json.writeStringProperty("type", WireNames.of(call.request()));
          call.requestId().ifPresent(id -> json.writeStringProperty("requestId", id));
          ObjectNode fields = mapper.valueToTree(call.request());
          fields
              .properties()
              .forEach(field -> json.writePOJOProperty(field.getKey(), field.getValue()));
        });
  }

  /** Reads what a client sent. */
  public Call decodeCall(byte[] frame) throws BadMessage {
    var object = object(frame);
    var requestId =
        Optional.ofNullable(object.get("requestId"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString);
    var type = object.get("type");
    if (type == null || !type.isString()) {
      throw BadMessage.type("type must be text, such as get_active_strategies", requestId);
    }
    var request = WireNames.request(type.asString());
    if (request.isEmpty()) {
      throw BadMessage.unknownType(type.asString(), requestId);
    }
    var reading = records.read(request.get(), object);
    if (reading.problems().isEmpty()) {
      return new Call(reading.value().orElseThrow(), requestId);
    }
    throw BadMessage.fields(reading.problems(), requestId, reading.value());
  }

  /** Reads what a service sent. */
  public Envelope decodeEnvelope(byte[] frame) throws BadMessage {
    checkSize(frame);
    return events.read(frame);
  }

  private JsonNode object(byte[] frame) throws BadMessage {
    checkSize(frame);
    try {
      var node = mapper.readTree(frame);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw BadMessage.json(e);
    } catch (NumberFormatException e) {
      throw BadMessage.number();
    }
    throw BadMessage.json("a message is a JSON object");
  }

  private void checkSize(byte[] frame) throws BadMessage {
    if (frame.length > maxBytes) {
      throw BadMessage.json("a frame holds up to " + maxBytes + " bytes");
    }
  }

  private static void write(Sequence sequence, JsonGenerator json) {
    json.writeNumberProperty("seq", sequence.seq());
    sequence.prev().ifPresent(prev -> json.writeNumberProperty("prev", prev));
  }

  private byte[] write(Consumer<JsonGenerator> fields) {
    var bytes = new ByteArrayOutputStream(256);
    try (var json = mapper.createGenerator(bytes)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
