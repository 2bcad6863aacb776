package io.stockbot.systemtests;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * As much of a WebSocket server as one client and short frames need, of the JDK alone: so that what
 * a client does is not explained by the server that it shares its code with.
 */
final class OneClientPeer implements Closeable {

  private static final String ACCEPT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
  private static final int FIN_TEXT = 0x81;
  private static final int FIN_CLOSE = 0x88;
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int NORMAL_CLOSURE = 1000;

  private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private Socket client = new Socket();

  OneClientPeer() throws IOException {
    server.setSoTimeout(PATIENCE_MILLIS);
  }

  String address() {
    return "ws://127.0.0.1:" + server.getLocalPort();
  }

  /** Waits for the client and shakes hands. */
  void accept() throws IOException {
    client = server.accept();
    client.setSoTimeout(PATIENCE_MILLIS);
    var in = new DataInputStream(client.getInputStream());
    var key = "";
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:")) {
        key = line.substring(line.indexOf(':') + 1).strip();
      }
    }
    var answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: "
            + accepted(key)
            + "\r\n\r\n";
    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  /** The next frame from the client, unmasked. */
  byte[] read() throws IOException {
    var in = new DataInputStream(client.getInputStream());
    in.readUnsignedByte();
    var length = in.readUnsignedByte() & 0x7f;
    if (length == 126) {
      length = in.readUnsignedShort();
    }
    var mask = in.readNBytes(4);
    var payload = in.readNBytes(length);
    for (var i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % 4];
    }
    return payload;
  }

  /** Sends text of 126 to 65,535 bytes. */
  void send(byte[] text) throws IOException {
    var out = client.getOutputStream();
    out.write(new byte[] {(byte) FIN_TEXT, 126, (byte) (text.length >> 8), (byte) text.length});
    out.write(text);
  }

  /** Says goodbye with 1000, and nothing after it. */
  void sayGoodbye() throws IOException {
    var code = new byte[] {(byte) (NORMAL_CLOSURE >> 8), (byte) NORMAL_CLOSURE};
    client.getOutputStream().write(new byte[] {(byte) FIN_CLOSE, 2, code[0], code[1]});
    client.shutdownOutput();
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
  }

  private static String line(DataInputStream in) throws IOException {
    var line = new StringBuilder();
    for (var c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static String accepted(String key) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1");
      var digest = sha1.digest((key + ACCEPT).getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-1", e);
    }
  }
}
