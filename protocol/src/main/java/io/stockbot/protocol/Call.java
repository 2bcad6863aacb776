package io.stockbot.protocol;

import java.util.Optional;

/**
 * A request as it was sent.
 *
 * @param requestId the client's own name for it, which the answer repeats
 */
public record Call(Request request, Optional<String> requestId) {

  /** A call whose answer needs no name. */
  public static Call of(Request request) {
    return new Call(request, Optional.empty());
  }
}
