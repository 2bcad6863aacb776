package io.stockbot.systemtests.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.LongConsumer;

/**
 * A client on a bare socket, which a thousand of can be in one thread, and which can stop reading.
 * Not thread-safe.
 */
final class Reader implements AutoCloseable {

  private static final String UPGRADE =
      String.join(
          "\r\n",
          "GET /ws HTTP/1.1",
          "Host: localhost",
          "Upgrade: websocket",
          "Connection: Upgrade",
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
          "Sec-WebSocket-Version: 13",
          "",
          "");
  private static final String HEAD_END = "\r\n\r\n";
  private static final int TEXT = 0x81;
  private static final int PING = 0x89;
  private static final int MASKED = 0x80;
  private static final byte[] PONG = {(byte) 0x8A, (byte) MASKED, 0, 0, 0, 0};
  private static final int TWO_BYTES_FOLLOW = 126;
  private static final int CAPACITY = 256 * 1024;

  /** What the system keeps for it: the less, the sooner it is full when it stops. */
  private static final int RECEIVE_BYTES = 4 * 1024;

  private final SocketChannel channel;
  private final StreamCheck check = new StreamCheck();
  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);
  private boolean ended;

  private Reader(SocketChannel channel) {
    this.channel = channel;
  }

  /** Connects and subscribes. */
  static Reader connect(int port, String subscribe) throws IOException {
    var channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BYTES);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    var reader = new Reader(channel);
    reader.send(UPGRADE.getBytes(StandardCharsets.US_ASCII));
    reader.skipHead();
    reader.send(masked(subscribe.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    return reader;
  }

  SocketChannel channel() {
    return channel;
  }

  StreamCheck check() {
    return check;
  }

  /** Whether the server has ended the connection. */
  boolean isEnded() {
    return ended;
  }

  /** Takes what has come. */
  void read(LongConsumer delay) {
    try {
      ended = channel.read(bytes) < 0;
    } catch (IOException reset) {
      ended = true;
    }
    bytes.flip();
    var timeOfDay = LocalTime.now(ZoneOffset.UTC).toNanoOfDay();
    while (!ended && hasFrame()) {
      take(timeOfDay, delay);
    }
    bytes.compact();
  }

  private boolean hasFrame() {
    return bytes.remaining() >= 4 && bytes.remaining() >= textOffset() + size();
  }

  private int size() {
    var length = bytes.get(bytes.position() + 1) & 0x7F;
    return length == TWO_BYTES_FOLLOW ? bytes.getShort(bytes.position() + 2) & 0xFFFF : length;
  }

  private int textOffset() {
    return (bytes.get(bytes.position() + 1) & 0x7F) == TWO_BYTES_FOLLOW ? 4 : 2;
  }

  private void take(long timeOfDay, LongConsumer delay) {
    var from = bytes.position() + textOffset();
    var size = size();
    switch (bytes.get(bytes.position()) & 0xFF) {
      case TEXT -> check.hear(bytes.array(), from, timeOfDay).ifPresent(delay);
      case PING -> pong();
      default -> {}
    }
    bytes.position(from + size);
  }

  private void pong() {
    try {
      send(PONG);
    } catch (IOException reset) {
      ended = true;
    }
  }

  private void skipHead() throws IOException {
    var head = new StringBuilder();
    var one = ByteBuffer.allocate(1);
    while (head.indexOf(HEAD_END) < 0) {
      if (channel.read(one.clear()) < 0) {
        throw new IOException("refused: " + head);
      }
      head.append((char) one.get(0));
    }
    if (head.indexOf(" 101 ") < 0) {
      throw new IOException("refused: " + head);
    }
  }

  private void send(byte[] all) throws IOException {
    for (var left = ByteBuffer.wrap(all); left.hasRemaining(); ) {
      channel.write(left);
    }
  }

  /** With the mask 0 0 0 0, which changes nothing. */
  private static byte[] masked(byte[] text) {
    var isShort = text.length < TWO_BYTES_FOLLOW;
    var frame = ByteBuffer.allocate((isShort ? 6 : 8) + text.length).put((byte) TEXT);
    if (isShort) {
      frame.put((byte) (MASKED | text.length));
    } else {
      frame.put((byte) (MASKED | TWO_BYTES_FOLLOW)).putShort((short) text.length);
    }
    return frame.putInt(0).put(text).array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
