package io.stockbot.common.websocket;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Speaks HTTP and WebSocket byte by byte, also as nobody should. */
final class RawClient implements AutoCloseable {

  static final int TEXT = 0x81;
  static final int BINARY = 0x82;
  static final int CLOSE = 0x88;
  static final int PING = 0x89;
  static final int PONG = 0x8A;

  private static final int MASKED = 0x80;

  /** A frame of the server. */
  record Received(int first, ByteBuffer payload) {

    int closeCode() {
      return payload.getShort(0) & 0xFFFF;
    }

    String closeReason() {
      return StandardCharsets.UTF_8.decode(payload.slice(2, payload.limit() - 2)).toString();
    }

    String text() {
      return StandardCharsets.UTF_8.decode(payload.slice()).toString();
    }
  }

  private final Socket socket;
  private final DataInputStream in;

  RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    in = new DataInputStream(socket.getInputStream());
  }

  /** Sends a request and returns the whole answer of a server that then closes. */
  String http(String request) throws IOException {
    send(request.getBytes(StandardCharsets.US_ASCII));
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  static String upgrade(String path, String... headers) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + String.join("", headers)
        + "\r\n";
  }

  /** The status line of a handshake; after 101, frames can be sent. */
  String handshake(String request) throws IOException {
    send(request.getBytes(StandardCharsets.US_ASCII));
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.readUnsignedByte());
    }
    return head.substring(0, head.indexOf("\r\n"));
  }

  RawClient open() throws IOException {
    handshake(upgrade(TestServer.PATH));
    return this;
  }

  void frame(int first, byte[] payload) throws IOException {
    header(first, payload.length);
    send(payload);
  }

  void frame(int first, String payload) throws IOException {
    frame(first, payload.getBytes(StandardCharsets.UTF_8));
  }

  /** The header of a masked frame, whose mask is 0 0 0 0 and so changes nothing. */
  void header(int first, long length) throws IOException {
    var header = new ByteArrayOutputStream();
    header.write(first);
    if (length < 126) {
      header.write(MASKED | (int) length);
    } else if (length < 65_536) {
      header.write(MASKED | 126);
      header.write((int) (length >> 8));
      header.write((int) length);
    } else {
      header.write(MASKED | 127);
      for (var shift = 56; shift >= 0; shift -= 8) {
        header.write((int) (length >> shift));
      }
    }
    header.write(new byte[4]);
    send(header.toByteArray());
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** The next frame; empty at the connection's end. */
  Optional<Received> read() throws IOException {
    try {
      var first = in.readUnsignedByte();
      long length = in.readUnsignedByte();
      if (length == 126) {
        length = in.readUnsignedShort();
      } else if (length == 127) {
        length = in.readLong();
      }
      var payload = new byte[(int) length];
      in.readFully(payload);
      return Optional.of(new Received(first, ByteBuffer.wrap(payload)));
    } catch (EOFException end) {
      return Optional.empty();
    }
  }

  /** The close code, after whatever comes before it. */
  int closeCode() throws IOException {
    return goodbye().closeCode();
  }

  /** The close frame, after whatever comes before it. */
  Received goodbye() throws IOException {
    var next = read().orElseThrow();
    while (next.first() != CLOSE) {
      next = read().orElseThrow();
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
