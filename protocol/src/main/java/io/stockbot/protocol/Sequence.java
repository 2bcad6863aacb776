package io.stockbot.protocol;

import java.util.Optional;

/**
 * The place of an event in its stream, told to sessions that asked for numbers.
 *
 * @param seq counted from 1 where the event is made, so that it is the same for everybody
 * @param prev the number that the session was sent before this one, in streams that may skip some
 */
public record Sequence(long seq, Optional<Long> prev) {

  /** A place in a stream that skips nothing. */
  public static Sequence of(long seq) {
    return new Sequence(seq, Optional.empty());
  }
}
