package io.stockbot.protocol.codec;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.session.ErrorReply;
import java.util.List;
import java.util.Optional;

/** A frame that is no message of the protocol. It carries the reply that its sender gets. */
public final class BadMessage extends Exception {

  private final transient ErrorReply reply;
  private final transient Optional<String> requestId;

  BadMessage(ErrorReply reply, Optional<String> requestId) {
    super(reply.message());
    this.reply = reply;
    this.requestId = requestId;
  }

  static BadMessage json(String problem) {
    return new BadMessage(ErrorReply.of(ErrorCode.BAD_JSON, problem), Optional.empty());
  }

  static BadMessage type(String problem, Optional<String> requestId) {
    return new BadMessage(ErrorReply.of(ErrorCode.BAD_TYPE, problem), requestId);
  }

  static BadMessage fields(List<FieldProblem> problems, Optional<String> requestId) {
    return new BadMessage(ErrorReply.of(problems), requestId);
  }

  public ErrorReply reply() {
    return reply;
  }

  /** The request's own name, when the frame was good enough to tell it. */
  public Optional<String> requestId() {
    return requestId;
  }
}
