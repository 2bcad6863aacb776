package io.stockbot.protocol;

import java.time.Instant;
import java.util.Optional;

/**
 * An event with the time at which the service sent it, in UTC.
 *
 * @param requestId the {@code requestId} of the request that this event answers, when it carried
 *     one
 */
public record Envelope(Event event, Instant timestamp, Optional<String> requestId) {

  /** An event that answers nobody in particular. */
  public static Envelope of(Event event, Instant timestamp) {
    return new Envelope(event, timestamp, Optional.empty());
  }
}
