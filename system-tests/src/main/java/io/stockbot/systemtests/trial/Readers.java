package io.stockbot.systemtests.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Many readers on one thread of their own, some of which can be told to stop. */
final class Readers implements AutoCloseable {

  private static final int MOST_DELAYS = 20_000_000;

  private final Selector selector;
  private final List<SelectionKey> keys = new ArrayList<>();
  private final Thread thread = new Thread(this::run, "readers");
  private final int[] micros = new int[MOST_DELAYS];
  private int measured;
  private volatile boolean closed;

  Readers() throws IOException {
    selector = Selector.open();
  }

  /** Connects so many, one after the other. */
  void connect(int count, int port, String subscribe) throws IOException {
    for (var i = 0; i < count; i++) {
      var reader = Reader.connect(port, subscribe);
      synchronized (this) {
        keys.add(reader.channel().register(selector, SelectionKey.OP_READ, reader));
      }
      if (i == 0) {
        thread.start();
      }
    }
  }

  /** The last ones read nothing any more. */
  synchronized void stop(int count) {
    for (var key : keys.subList(keys.size() - count, keys.size())) {
      key.interestOps(0);
    }
  }

  /** They read again: what is left, and then that they were cut. */
  synchronized void resume() {
    keys.stream()
        .filter(SelectionKey::isValid)
        .forEach(key -> key.interestOps(SelectionKey.OP_READ));
    selector.wakeup();
  }

  /** How many connections the server has ended. */
  synchronized long ended() {
    return readers().stream().filter(Reader::isEnded).count();
  }

  /** What the first of them missed that did. */
  synchronized Optional<String> problem() {
    return readers().stream().flatMap(reader -> reader.check().problem().stream()).findFirst();
  }

  /** Begins to measure how long messages are on their way. */
  synchronized void mark() {
    measured = 0;
  }

  /** The 99th percentile since the mark. */
  synchronized Duration p99() {
    var sorted = Arrays.copyOf(micros, measured);
    Arrays.sort(sorted);
    var rank = (int) Math.ceil(0.99 * measured);
    return Duration.ofNanos(measured == 0 ? 0 : 1_000L * sorted[rank - 1]);
  }

  synchronized int messages() {
    return measured;
  }

  private List<Reader> readers() {
    return keys.stream().map(Readers::reader).toList();
  }

  private static Reader reader(SelectionKey key) {
    return (Reader) key.attachment();
  }

  private void run() {
    try {
      while (!closed) {
        selector.select(this::read, 100);
      }
    } catch (ClosedSelectorException end) {
      // The trial is over.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void read(SelectionKey key) {
    var reader = reader(key);
    reader.read(this::measure);
    if (reader.isEnded()) {
      key.cancel();
    }
  }

  private void measure(long nanos) {
    if (measured < MOST_DELAYS) {
      micros[measured++] = (int) Math.min(nanos / 1_000, Integer.MAX_VALUE);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    selector.close();
    for (var reader : readers()) {
      reader.close();
    }
  }
}
