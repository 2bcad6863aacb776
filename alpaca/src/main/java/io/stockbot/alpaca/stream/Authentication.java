package io.stockbot.alpaca.stream;

/** How the keys are shown. */
public enum Authentication {
  /** In a message, once connected. */
  MESSAGE,
  /** In headers of the handshake. */
  HEADERS
}
