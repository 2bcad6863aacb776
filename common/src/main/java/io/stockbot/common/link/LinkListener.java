package io.stockbot.common.link;

import io.stockbot.protocol.Envelope;

/** Hears what a link brings. Called on the link's event loop, in order; must not block. */
public interface LinkListener {

  /** The other service answers; what is sent from now on reaches it. */
  void up();

  /** The other service does not answer any more, or has not yet; told once at each loss. */
  void down(String reason);

  void received(Envelope envelope);
}
