package io.stockbot.common.websocket;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;

/** An event encoded once, for any number of sessions. Immutable. */
public final class Frame {

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);

  private final byte[] text;

  private Frame(byte[] text) {
    this.text = text;
  }

  public static Frame of(Envelope envelope) {
    return new Frame(CODEC.encode(envelope));
  }

  /** Bytes of text. */
  public int size() {
    return text.length;
  }
}
