package io.stockbot.common.websocket;

/**
 * A frame of which a slow client needs only the latest of its key, such as a quote of a symbol.
 * Immutable; asked on any thread.
 */
public non-sealed interface Conflated extends Outgoing {

  /** What it is the latest of. */
  Object key();

  Frame frame();

  /** The same when an older one of the same key was left out for it. */
  default Conflated replacing(Conflated older) {
    return this;
  }
}
