package io.stockbot.protocol.codec;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.session.ErrorReply;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** A frame that is no message of the protocol. It carries the reply that its sender gets. */
public final class BadMessage extends Exception {

  private static final int MAX_SHOWN = 64;

  private final transient ErrorReply reply;
  private final transient Optional<String> requestId;
  private final transient Optional<Request> rest;

  private BadMessage(
      ErrorReply reply, Optional<String> requestId, Optional<? extends Request> rest) {
    super(reply.message());
    this.reply = reply;
    this.requestId = requestId;
    this.rest = rest.map(request -> request);
  }

  private BadMessage(ErrorReply reply, Optional<String> requestId) {
    this(reply, requestId, Optional.empty());
  }

  static BadMessage json(String problem) {
    return new BadMessage(ErrorReply.of(ErrorCode.BAD_JSON, problem), Optional.empty());
  }

  static BadMessage json(JacksonException e) {
    var place = e.getLocation();
    return json(
        place == null || place.getColumnNr() < 1
            ? "not JSON within the limits"
            : "not JSON within the limits, from column " + place.getColumnNr() + " on");
  }

  /** Jackson lets the exception of BigDecimal through for exponents of more than 32 bits. */
  static BadMessage number() {
    return json("not JSON within the limits: a number is out of range");
  }

  static BadMessage type(String problem, Optional<String> requestId) {
    return new BadMessage(ErrorReply.of(ErrorCode.BAD_TYPE, problem), requestId);
  }

  static BadMessage unknownType(String type, Optional<String> requestId) {
    var shown = type.length() > MAX_SHOWN ? type.substring(0, MAX_SHOWN) + "…" : type;
    return type("unknown type '" + shown + "'", requestId);
  }

  static BadMessage fields(List<FieldProblem> problems, Optional<String> requestId) {
    return fields(problems, requestId, Optional.empty());
  }

  static BadMessage fields(
      List<FieldProblem> problems, Optional<String> requestId, Optional<? extends Request> rest) {
    return new BadMessage(ErrorReply.of(problems), requestId, rest);
  }

  public ErrorReply reply() {
    return reply;
  }

  /**
   * The request without the optional fields that are wrong, so that a service can say what else is
   * wrong with it; empty when too little of it can be read.
   */
  public Optional<Request> rest() {
    return rest;
  }

  /** The request's own name, when the frame was good enough to tell it. */
  public Optional<String> requestId() {
    return requestId;
  }
}
