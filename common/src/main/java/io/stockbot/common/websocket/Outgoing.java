package io.stockbot.common.websocket;

/** What waits for its turn in an {@link Outbox}. */
sealed interface Outgoing permits Frame, Outgoing.Mark, Outgoing.Goodbye {

  /** To be run when everything before it was taken. */
  record Mark(Runnable task) implements Outgoing {}

  /** The last thing that is said. */
  record Goodbye(int code, String reason) implements Outgoing {}
}
