package io.stockbot.marketdata.server;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.tape.Batches;
import io.stockbot.marketdata.history.tape.Tape;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what it takes to the history store, on a thread of its own. What comes while its queue is
 * full is lost: that is told to {@code /health} for good and to the log. A store that cannot be
 * written is tried again, and meanwhile the queue fills.
 */
final class TapeRecorder implements Tape, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TapeRecorder.class);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration GOODBYE = Duration.ofMillis(1_500);
  private static final int RETRY_LOOKS = 5;

  private final BlockingQueue<Row> queue;
  private final Batches batches;
  private final HistorySettings settings;
  private final Consumer<Optional<String>> health;
  private final Thread thread;
  private volatile Runnable resume = () -> {};
  private volatile boolean isAwaited;
  private volatile boolean isClosing;
  private volatile long lost;

  /** One thing that was told. */
  private record Row(Instant time, Consumer<Batches> kept) {}

  /**
   * @param health told what is wrong, or that nothing is any more
   */
  TapeRecorder(Batches batches, HistorySettings settings, Consumer<Optional<String>> health) {
    this.batches = batches;
    this.settings = settings;
    this.health = health;
    queue = new ArrayBlockingQueue<>(settings.recordQueue());
    thread = Thread.ofPlatform().name("market-data-recorder").daemon(true).unstarted(this::record);
  }

  void start() {
    thread.start();
  }

  @Override
  public void take(Tick tick) {
    take(new Row(tick.time(), kept -> kept.add(tick)));
  }

  @Override
  public void take(Bar bar) {
    take(new Row(bar.start(), kept -> kept.add(bar)));
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // The gateway's thread alone counts.
  private void take(Row row) {
    if (!queue.offer(row)) {
      lost++;
      // What is lost is lost often: the 1st, 2nd, 4th, 8th ... are enough to know.
      if (Long.bitCount(lost) == 1) {
        LOG.error("{} not recorded so far: the disk does not keep up", lost);
      }
      health.accept(problem(Optional.empty()));
    }
  }

  @Override
  public boolean hasRoom() {
    var hasRoom = queue.remainingCapacity() > settings.recordQueue() / 2;
    if (!hasRoom) {
      isAwaited = true;
    }
    return hasRoom;
  }

  @Override
  public void whenRoom(Runnable resume) {
    this.resume = resume;
  }

  /** Writes what waits, for as long as a service may take to say goodbye. */
  @Override
  public void close() {
    isClosing = true;
    try {
      thread.join(GOODBYE);
      if (thread.isAlive()) {
        LOG.error("the recorder does not end; {} rows were not recorded", queue.size());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void record() {
    var written = System.nanoTime();
    try {
      while (!isClosing || !queue.isEmpty()) {
        var row = queue.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        var isOver = row != null && batches.isOver(row.time());
        if (isOver || batches.size() >= settings.recordBatch() || isDue(written)) {
          write();
          written = System.nanoTime();
        }
        if (row != null) {
          row.kept().accept(batches);
        }
        if (isAwaited && queue.size() < settings.recordQueue() / 4) {
          isAwaited = false;
          resume.run();
        }
      }
      write();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDue(long written) {
    return System.nanoTime() - written >= settings.recordEvery().toNanos();
  }

  /** Tries until it is written; when the gateway stops, once more. */
  private void write() throws InterruptedException {
    var failed = Optional.<String>empty();
    do {
      if (failed.isPresent()) {
        Thread.sleep(LOOK.multipliedBy(RETRY_LOOKS));
      }
      failed = attempt();
      health.accept(problem(failed));
    } while (failed.isPresent() && !isClosing);
  }

  private Optional<String> attempt() {
    try {
      batches.flush();
      return Optional.empty();
    } catch (HistoryFailure e) {
      LOG.error("{} rows are not recorded yet: {}", batches.size(), e.getMessage());
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Optional<String> problem(Optional<String> failed) {
    return failed
        .map(reason -> "recording waits: " + reason)
        .or(() -> Optional.of(lost).filter(l -> l > 0).map(l -> l + " rows were not recorded"));
  }
}
