package io.stockbot.protocol.session;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;

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

  private static final int MAX_NAMED = 100;
  private static final int MAX_LINE = 2_000;

  public ErrorReply {
    details = List.copyOf(details);
  }

  public static ErrorReply of(ErrorCode code, String message) {
    return new ErrorReply(code, message, code.retryable(), List.of());
  }

  /** Names all wrong fields at once, or the first hundred where there are more. */
  public static ErrorReply of(List<FieldProblem> problems) {
    var named = problems.size() > MAX_NAMED ? problems.subList(0, MAX_NAMED) : problems;
    var message = named.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
    return new ErrorReply(
        ErrorCode.BAD_FIELD,
        message.length() > MAX_LINE ? message.substring(0, MAX_LINE) + "…" : message,
        ErrorCode.BAD_FIELD.retryable(),
        named);
  }
}
