package io.stockbot.marketdata.server;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.tape.Batches;
import io.stockbot.marketdata.history.tape.TapedFeed;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the gateway does with its history store, from its start to its end. */
final class Recordings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

  private final Storage storage;
  private final Optional<TapeRecorder> recorder;

  private Recordings(Storage storage, Optional<TapeRecorder> recorder) {
    this.storage = storage;
    this.recorder = recorder;
  }

  /** Begins to record when the settings say so. */
  static Recordings of(HistorySettings settings, Storage storage, FeedHealth health) {
    var recorder =
        storage
            .recording()
            .map(history -> new TapeRecorder(new Batches(history), settings, health::recording));
    recorder.ifPresent(TapeRecorder::start);
    return new Recordings(storage, recorder);
  }

  /** The feed, recorded when the settings say so. */
  Feed taped(Feed feed, Scheduler scheduler) {
    return recorder.<Feed>map(tape -> new TapedFeed(feed, tape, scheduler)).orElse(feed);
  }

  /** Writes what waits. */
  @Override
  public void close() {
    recorder.ifPresent(TapeRecorder::close);
    try {
      storage.close();
    } catch (HistoryFailure e) {
      LOG.warn("the history store does not close: {}", e.getMessage());
    }
  }
}
