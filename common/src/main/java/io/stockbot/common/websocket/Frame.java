package io.stockbot.common.websocket;

import io.netty.buffer.ByteBuf;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.Codec;
import java.nio.ByteBuffer;

/**
 * An event encoded once, for any number of sessions. Immutable. It holds the whole WebSocket frame,
 * header included: what a server sends is not masked, so the bytes are the same for everybody.
 */
public final class Frame implements Outgoing {

  private static final byte FINAL_TEXT = (byte) 0x81;
  private static final int MAX_SHORT_LENGTH = 125;
  private static final byte TWO_BYTES_FOLLOW = 126;
  private static final int MAX_TWO_BYTE_LENGTH = 65_535;
  private static final byte EIGHT_BYTES_FOLLOW = 127;

  private final byte[] wire;
  private final int size;

  private Frame(byte[] wire, int size) {
    this.wire = wire;
    this.size = size;
  }

  public static Frame of(Envelope envelope) {
    return text(Codec.BETWEEN_SERVICES.encode(envelope));
  }

  /** Bytes of text. */
  public int size() {
    return size;
  }

  static Frame text(byte[] text) {
    var wire = ByteBuffer.allocate(headerLength(text.length) + text.length).put(FINAL_TEXT);
    if (text.length <= MAX_SHORT_LENGTH) {
      wire.put((byte) text.length);
    } else if (text.length <= MAX_TWO_BYTE_LENGTH) {
      wire.put(TWO_BYTES_FOLLOW).putShort((short) text.length);
    } else {
      wire.put(EIGHT_BYTES_FOLLOW).putLong(text.length);
    }
    return new Frame(wire.put(text).array(), text.length);
  }

  int wireSize() {
    return wire.length;
  }

  void writeTo(ByteBuf buffer) {
    buffer.writeBytes(wire);
  }

  private static int headerLength(int length) {
    if (length <= MAX_SHORT_LENGTH) {
      return 2;
    }
    return length <= MAX_TWO_BYTE_LENGTH ? 2 + Short.BYTES : 2 + Long.BYTES;
  }
}
