package io.stockbot.common.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A WebSocket client on the JDK's own, which shares no code with the server that it tests. */
public final class TestClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Closed by nobody: its threads are daemons and serve all tests. */
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final List<String> history = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final CompletableFuture<WebSocket> socket;

  private TestClient(URI uri, String... headers) {
    var builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
    for (var i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    socket = builder.buildAsync(uri, new Listener());
  }

  /**
   * Connects, and returns when the handshake is done.
   *
   * @param headers names and values in turn
   */
  public static TestClient connect(URI uri, String... headers) {
    var client = new TestClient(uri, headers);
    var _ = client.socket.join();
    return client;
  }

  public static TestClient connect(int port, String path, String... headers) {
    return connect(URI.create("ws://127.0.0.1:" + port + path), headers);
  }

  public void send(String text) {
    var _ = socket.join().sendText(text, true).join();
  }

  public void sendBinary(byte... bytes) {
    var _ = socket.join().sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  /** The next message not awaited yet that matches; those before it are passed over. */
  public String await(Predicate<String> matching) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        var next = messages.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          throw new AssertionError("no such message came; all that came: " + history);
        }
        if (matching.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next message of a type, such as {@code order_decision}. */
  public String awaitType(String type) {
    return await(message -> message.contains("\"type\":\"" + type + "\""));
  }

  /** Everything received until now, in order. */
  public List<String> received() {
    return List.copyOf(history);
  }

  /** The code with which the server closes, waited for. */
  public int closeCode() {
    try {
      return closeCode.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("not closed", e);
    }
  }

  public boolean isOpen() {
    return !closeCode.isDone();
  }

  /** Ends the connection without a goodbye. */
  @Override
  public void close() {
    socket.join().abort();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder partial = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        history.add(partial.toString());
        messages.add(partial.toString());
        partial.setLength(0);
      }
      webSocket.request(1);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
      closeCode.complete(statusCode);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      closeCode.completeExceptionally(error);
    }
  }
}
