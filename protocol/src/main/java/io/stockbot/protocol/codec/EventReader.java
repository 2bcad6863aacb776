package io.stockbot.protocol.codec;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads envelopes. Data that comes after its type goes straight into the record; before it, it
 * waits in a buffer.
 */
final class EventReader {

  private final JsonMapper mapper;

  EventReader(JsonMapper mapper) {
    this.mapper = mapper;
  }

  Envelope read(byte[] frame) throws BadMessage {
    try (var json = mapper.createParser(frame)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw BadMessage.json("a message is a JSON object");
      }
      var envelope = envelope(json);
      if (json.nextToken() != null) {
        throw BadMessage.json("a frame holds one message");
      }
      return envelope;
    } catch (JacksonException e) {
      throw BadMessage.json(e);
    } catch (NumberFormatException e) {
      throw BadMessage.number();
    }
  }

  private Envelope envelope(JsonParser json) throws BadMessage {
    var type = Optional.<Class<? extends Event>>empty();
    var timestamp = Optional.<Instant>empty();
    var requestId = Optional.<String>empty();
    var early = Optional.<TokenBuffer>empty();
    var event = Optional.<Event>empty();
    var seq = Optional.<Long>empty();
    var prev = Optional.<Long>empty();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      switch (name) {
        case "type" -> type = Optional.of(type(json));
        case "timestamp" -> timestamp = Optional.of(value(name, json, Instant.class));
        case "requestId" -> requestId = requestId(json);
        case "seq" -> seq = Optional.of(value(name, json, Long.class));
        case "prev" -> prev = Optional.of(value(name, json, Long.class));
        case "data" -> {
          if (type.isPresent()) {
            event = Optional.of(value(name, json, type.get()));
          } else {
            early = Optional.of(value(name, json, TokenBuffer.class));
          }
        }
        default -> json.skipChildren();
      }
    }
    if (type.isEmpty()) {
      throw BadMessage.type("an event has a type, a timestamp and data", requestId);
    }
    if (early.isPresent()) {
      try (var data = early.get().asParser(json.objectReadContext())) {
        data.nextToken();
        event = Optional.of(value("data", data, type.get()));
      }
    }
    var last = prev;
    return whole(event, timestamp, requestId, seq.map(number -> new Sequence(number, last)));
  }

  private static Envelope whole(
      Optional<Event> event,
      Optional<Instant> timestamp,
      Optional<String> requestId,
      Optional<Sequence> sequence)
      throws BadMessage {
    if (event.isPresent() && timestamp.isPresent()) {
      return new Envelope(event.get(), timestamp.get(), requestId, sequence);
    }
    var problems = new ArrayList<FieldProblem>();
    if (timestamp.isEmpty()) {
      problems.add(new FieldProblem("timestamp", "is missing"));
    }
    if (event.isEmpty()) {
      problems.add(new FieldProblem("data", "is missing"));
    }
    throw BadMessage.fields(problems, requestId);
  }

  private static Class<? extends Event> type(JsonParser json) throws BadMessage {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw BadMessage.type("type must be text, such as strategy_trade", Optional.empty());
    }
    var type = json.getString();
    return WireNames.event(type).orElseThrow(() -> BadMessage.unknownType(type, Optional.empty()));
  }

  private static Optional<String> requestId(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(json.getString());
    }
    json.skipChildren();
    return Optional.empty();
  }

  private static <T> T value(String field, JsonParser json, Class<? extends T> type)
      throws BadMessage {
    try {
      @Nullable T value = json.readValueAs(type);
      if (value != null) {
        return value;
      }
      throw wrong(field);
    } catch (DatabindException e) {
      if (e.getCause() instanceof JacksonException unreadable) {
        throw BadMessage.json(unreadable);
      }
      throw wrong(field + path(e));
    }
  }

  private static BadMessage wrong(String field) {
    return BadMessage.fields(
        List.of(new FieldProblem(field, "is missing or wrong")), Optional.empty());
  }

  private static String path(JacksonException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append('.').append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
