package io.stockbot.common.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that does with its n-th connection (from 0) just what a test says. */
final class ScriptedPeer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ScriptedPeer.class.getName());
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  /** What is done with a connection; it is closed afterwards. */
  interface Script {
    void play(int number, Connection connection) throws IOException;
  }

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger accepted = new AtomicInteger();
  private final List<Socket> sockets = new ArrayList<>();

  ScriptedPeer(Script script) throws IOException {
    Thread.ofVirtual().start(() -> accept(script));
  }

  URI uri() {
    return URI.create("ws://127.0.0.1:" + listener.getLocalPort() + "/ws");
  }

  int connections() {
    return accepted.get();
  }

  private void accept(Script script) {
    try {
      while (true) {
        var socket = listener.accept();
        synchronized (sockets) {
          sockets.add(socket);
        }
        var number = accepted.getAndIncrement();
        Thread.ofVirtual().start(() -> play(script, number, socket));
      }
    } catch (IOException closed) {
      LOG.log(Level.DEBUG, "the test is over", closed);
    }
  }

  private static void play(Script script, int number, Socket socket) {
    try (socket) {
      script.play(number, new Connection(socket));
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "the link hung up", gone);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    synchronized (sockets) {
      for (var socket : sockets) {
        socket.close();
      }
    }
  }

  /** One connection, seen from the peer. */
  static final class Connection {

    private final Socket socket;
    private final DataInputStream in;

    Connection(Socket socket) throws IOException {
      this.socket = socket;
      this.in = new DataInputStream(socket.getInputStream());
    }

    /** Answers the handshake, whose head it returns. */
    String handshake() throws IOException {
      var head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) in.readUnsignedByte());
      }
      var key = head.toString().replaceAll("(?is).*sec-websocket-key: ([^\r]*)\r.*", "$1");
      write(
          ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  + "Sec-WebSocket-Accept: "
                  + accept(key)
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      return head.toString();
    }

    void text(String text) throws IOException {
      frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }

    void frame(int first, byte[] payload) throws IOException {
      var wire = new byte[4 + payload.length];
      wire[0] = (byte) first;
      wire[1] = 126;
      wire[2] = (byte) (payload.length >> 8);
      wire[3] = (byte) payload.length;
      System.arraycopy(payload, 0, wire, 4, payload.length);
      write(payload.length < 126 ? small(first, payload) : wire);
    }

    /** Reads the link's next frame of less than 126 bytes; answers it when it is a ping. */
    int readAndPong() throws IOException {
      var first = in.readUnsignedByte();
      var length = in.readUnsignedByte() & 0x7F;
      in.skipNBytes(4L + length);
      if (first == 0x89) {
        frame(0x8A, new byte[0]);
      }
      return first;
    }

    /** Reads and answers nothing, until the link hangs up. */
    void freeze() throws IOException {
      while (in.read() >= 0) {
        Thread.onSpinWait();
      }
    }

    private static byte[] small(int first, byte[] payload) {
      var wire = new byte[2 + payload.length];
      wire[0] = (byte) first;
      wire[1] = (byte) payload.length;
      System.arraycopy(payload, 0, wire, 2, payload.length);
      return wire;
    }

    private void write(byte[] bytes) throws IOException {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    }

    private static String accept(String key) {
      try {
        var sha1 = MessageDigest.getInstance("SHA-1");
        var digest = sha1.digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
        return Base64.getEncoder().encodeToString(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    }
  }
}
