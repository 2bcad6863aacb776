package io.stockbot.common.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What a class logs until this is closed, from INFO on, one line an event: level, message, and keys
 * with values. Tests that run at the same time log too, so a test looks for words of its own.
 */
public final class RecordedLog implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Recorder recorder = new Recorder();
  private final Logger logger;
  private final @Nullable Level level;

  public RecordedLog(Class<?> logging) {
    logger = (Logger) LoggerFactory.getLogger(logging);
    level = logger.getLevel();
    logger.setLevel(Level.INFO);
    recorder.setContext(logger.getLoggerContext());
    recorder.start();
    logger.addAppender(recorder);
  }

  /** The lines that contain the words. */
  public List<String> linesWith(String words) {
    return lines.stream().filter(line -> line.contains(words)).toList();
  }

  @Override
  public void close() {
    logger.detachAppender(recorder);
    logger.setLevel(level);
  }

  private final class Recorder extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      var pairs = Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
      lines.add(event.getLevel() + " " + event.getFormattedMessage() + " " + pairs);
    }
  }
}
