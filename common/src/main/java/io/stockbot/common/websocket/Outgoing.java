package io.stockbot.common.websocket;

/** What waits for its turn in an {@link Outbox}. */
sealed interface Outgoing permits Frame, Conflated, Outgoing.Slot, Outgoing.Mark, Outgoing.Goodbye {

  /** The latest of a key, in the place of the first that waited. On one event loop. */
  final class Slot implements Outgoing {

    private Conflated latest;

    Slot(Conflated first) {
      latest = first;
    }

    Conflated latest() {
      return latest;
    }

    void replace(Conflated newer) {
      latest = newer.replacing(latest);
    }
  }

  /** To be run when everything before it was taken. */
  record Mark(Runnable task) implements Outgoing {}

  /** The last thing that is said. */
  record Goodbye(int code, String reason) implements Outgoing {}
}
