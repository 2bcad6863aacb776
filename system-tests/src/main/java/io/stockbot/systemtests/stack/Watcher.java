package io.stockbot.systemtests.stack;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** A client, made with the JDK's own WebSocket, that remembers what it heard. Thread-safe. */
public final class Watcher implements AutoCloseable {

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration HANDSHAKE = Duration.ofSeconds(10);

  private final WebSocket socket;
  private final Memory memory;

  private Watcher(WebSocket socket, Memory memory) {
    this.socket = socket;
    this.memory = memory;
  }

  /**
   * Returns when the handshake is done.
   *
   * @throws java.util.concurrent.CompletionException when nobody answers
   */
  public static Watcher connect(URI uri) {
    var memory = new Memory();
    var socket =
        HTTP.newWebSocketBuilder().connectTimeout(HANDSHAKE).buildAsync(uri, memory).join();
    return new Watcher(socket, memory);
  }

  public void send(Request request) {
    var text = new String(CODEC.encode(Call.of(request)), StandardCharsets.UTF_8);
    var _ = socket.sendText(text, true).join();
  }

  /** How many events it has heard so far: where a search for later ones begins. */
  public int mark() {
    return memory.size();
  }

  /** Everything heard from a mark on. */
  public List<Heard> since(int mark) {
    return memory.since(mark);
  }

  /** The first event from a mark on that matches; empty when none came in time. */
  public Optional<Heard> await(int mark, Predicate<Event> which, Duration patience) {
    return memory.await(mark, which, patience);
  }

  /** The same for events of one type. */
  public <E extends Event> Optional<Heard> await(
      int mark, Class<E> type, Predicate<E> which, Duration patience) {
    return await(mark, event -> type.isInstance(event) && which.test(type.cast(event)), patience);
  }

  /** Whether the connection has ended. */
  public boolean isClosed() {
    return memory.isClosed();
  }

  /** Leaves without a goodbye. */
  @Override
  public void close() {
    socket.abort();
  }

  private static final class Memory implements WebSocket.Listener {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final List<Heard> heard = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private boolean closed;

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        remember(partial.toString());
        partial.setLength(0);
      }
      webSocket.request(1);
      return CompletableFuture.completedStage(null);
    }

    private void remember(String text) {
      var nanos = System.nanoTime();
      try {
        var event = CODEC.decodeEnvelope(text.getBytes(StandardCharsets.UTF_8)).event();
        change(() -> heard.add(new Heard(nanos, event)));
      } catch (BadMessage e) {
        throw new IllegalStateException("a service said what nobody can read: " + text, e);
      }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
      change(() -> closed = true);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      change(() -> closed = true);
    }

    private void change(Runnable what) {
      lock.lock();
      try {
        what.run();
        more.signalAll();
      } finally {
        lock.unlock();
      }
    }

    private int size() {
      lock.lock();
      try {
        return heard.size();
      } finally {
        lock.unlock();
      }
    }

    private boolean isClosed() {
      lock.lock();
      try {
        return closed;
      } finally {
        lock.unlock();
      }
    }

    private List<Heard> since(int mark) {
      lock.lock();
      try {
        return List.copyOf(heard.subList(mark, heard.size()));
      } finally {
        lock.unlock();
      }
    }

    private Optional<Heard> await(int mark, Predicate<Event> which, Duration patience) {
      var left = patience.toNanos();
      lock.lock();
      try {
        var next = mark;
        while (true) {
          for (; next < heard.size(); next++) {
            if (which.test(heard.get(next).event())) {
              return Optional.of(heard.get(next));
            }
          }
          if (left <= 0 || closed) {
            return Optional.empty();
          }
          left = more.awaitNanos(left);
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } finally {
        lock.unlock();
      }
    }
  }
}
