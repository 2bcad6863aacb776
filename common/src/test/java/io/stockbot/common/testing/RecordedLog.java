package io.stockbot.common.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * What is logged until it is closed, one line an event: level, message, and keys with values. Tests
 * that run at the same time log too, so a test looks for words of its own.
 */
public final class RecordedLog implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Recorder recorder = new Recorder();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  public RecordedLog() {
    recorder.setContext(root.getLoggerContext());
    recorder.start();
    root.addAppender(recorder);
  }

  /** The lines that contain the words. */
  public List<String> linesWith(String words) {
    return lines.stream().filter(line -> line.contains(words)).toList();
  }

  @Override
  public void close() {
    root.detachAppender(recorder);
  }

  private final class Recorder extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      var pairs = Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
      lines.add(event.getLevel() + " " + event.getFormattedMessage() + " " + pairs);
    }
  }
}
