package io.stockbot.protocol;

import java.time.Instant;
import java.util.Optional;

/**
 * An event with the time at which the service sent it, in UTC.
 *
 * @param requestId the {@code requestId} of the request that this event answers, when it carried
 *     one
 * @param sequence its place in its stream, for sessions that asked for numbers
 */
public record Envelope(
    Event event, Instant timestamp, Optional<String> requestId, Optional<Sequence> sequence) {

  /** An event that is no part of a numbered stream. */
  public Envelope(Event event, Instant timestamp, Optional<String> requestId) {
    this(event, timestamp, requestId, Optional.empty());
  }

  /** An event that answers nobody in particular. */
  public static Envelope of(Event event, Instant timestamp) {
    return new Envelope(event, timestamp, Optional.empty());
  }

  /** An event of a numbered stream. */
  public static Envelope of(Event event, Instant timestamp, Sequence sequence) {
    return new Envelope(event, timestamp, Optional.empty(), Optional.of(sequence));
  }
}
