package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.history.History;
import io.stockbot.alpaca.history.HistoryFailure;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches what was missed, on a thread that may block. */
final class Recovery {

  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final History history;
  private final Set<Channel> channels;
  private final Executor blocking;

  Recovery(History history, Set<Channel> channels, Executor blocking) {
    this.history = history;
    this.channels = channels;
    this.blocking = blocking;
  }

  /** Calls one of both, once, on the thread that fetched. */
  void fetch(Gap gap, Consumer<Past> done, Consumer<String> failed) {
    blocking.execute(
        () -> {
          try {
            done.accept(Past.of(gap, channels, history));
          } catch (HistoryFailure failure) {
            var problem = "the history cannot be had: " + failure.getMessage();
            LOG.atWarn().addKeyValue("reason", problem).log("alpaca stream");
            failed.accept(problem);
          } catch (InterruptedException stop) {
            failed.accept("the history was not waited for");
          }
        });
  }
}
