package io.stockbot.protocol.session;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.FieldProblem;
import java.util.List;

/**
 * The answer to a request that cannot be answered as asked ({@code error} on the wire).
 *
 * @param message one line for a person, which says what to do
 * @param retryable whether the same request may succeed later
 * @param details each wrong field, when fields are what is wrong
 */
public record ErrorReply(
    ErrorCode code, String message, boolean retryable, List<FieldProblem> details)
    implements SessionEvent {

  public static ErrorReply of(ErrorCode code, String message) {
    return new ErrorReply(code, message, code.retryable(), List.of());
  }

  /** Names all wrong fields at once. */
  public static ErrorReply of(List<FieldProblem> problems) {
    var message = String.join("; ", problems.stream().map(FieldProblem::toString).toList());
    return new ErrorReply(ErrorCode.BAD_FIELD, message, ErrorCode.BAD_FIELD.retryable(), problems);
  }
}
