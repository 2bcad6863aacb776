package io.stockbot.protocol.codec;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.InvalidFields;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Messages to JSON and back, within limits. What it cannot read is a {@link BadMessage} with the
 * reply for the sender. Unknown fields are ignored. Safe for use by many threads.
 */
public final class Codec {

  private final JsonMapper mapper;
  private final RecordReader records;

  public Codec(Limits limits) {
    mapper = Json.mapper(limits);
    records = new RecordReader(mapper);
  }

  /** The bytes of a text frame, UTF-8. */
  public byte[] encode(Envelope envelope) {
    return write(
        json -> {
          json.writeStringProperty("type", WireNames.of(envelope.event()));
          json.writeStringProperty("timestamp", envelope.timestamp().toString());
          envelope.requestId().ifPresent(id -> json.writeStringProperty("requestId", id));
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
      throw BadMessage.type("unknown type '" + type.asString() + "'", requestId);
    }
    try {
      return new Call(records.read(request.get(), object), requestId);
    } catch (InvalidFields invalid) {
      throw BadMessage.fields(invalid.problems(), requestId);
    }
  }

  /** Reads what a service sent. */
  public Envelope decodeEnvelope(byte[] frame) throws BadMessage {
    try (var json = mapper.createParser(frame)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw BadMessage.json("a message is a JSON object");
      }
      return envelope(json);
    } catch (JacksonException e) {
      throw BadMessage.json(problem(e));
    }
  }

  private Envelope envelope(JsonParser json) throws BadMessage {
    var type = Optional.<String>empty();
    var timestamp = Optional.<Instant>empty();
    var requestId = Optional.<String>empty();
    var data = Optional.<TokenBuffer>empty();
    var event = Optional.<Event>empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      switch (name) {
        case "type" -> type = Optional.of(json.getString());
        case "timestamp" -> timestamp = Optional.of(json.readValueAs(Instant.class));
        case "requestId" -> requestId = Optional.of(json.getString());
        case "data" -> {
          if (type.isPresent()) {
            event = Optional.of(json.readValueAs(eventOf(type.get())));
          } else {
            data = Optional.of(json.readValueAs(TokenBuffer.class));
          }
        }
        default -> json.skipChildren();
      }
    }
    if (type.isEmpty() || timestamp.isEmpty()) {
      throw BadMessage.type("an event has a type, a timestamp and data", requestId);
    }
    if (event.isEmpty() && data.isPresent()) {
      event = Optional.of(mapper.readValue(data.get().asParser(), eventOf(type.get())));
    }
    if (event.isEmpty()) {
      throw BadMessage.type("an event has a type, a timestamp and data", requestId);
    }
    return new Envelope(event.get(), timestamp.get(), requestId);
  }

  private static Class<? extends Event> eventOf(String type) throws BadMessage {
    return WireNames.event(type)
        .orElseThrow(() -> BadMessage.type("unknown type '" + type + "'", Optional.empty()));
  }

  private JsonNode object(byte[] frame) throws BadMessage {
    try {
      var node = mapper.readTree(frame);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw BadMessage.json(problem(e));
    }
    throw BadMessage.json("a message is a JSON object");
  }

  private static String problem(JacksonException e) {
    var place = e.getLocation();
    return place == null || place.getColumnNr() < 1
        ? "not JSON within the limits"
        : "not JSON within the limits, from column " + place.getColumnNr() + " on";
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
