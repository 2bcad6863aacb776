package io.stockbot.benchmarks.risk;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends the log of this process to a file: what a service logs is work, but no part of a table. */
final class ServiceLog {

  private ServiceLog() {}

  static void to(Path file) {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      var layout = new PatternLayoutEncoder();
      layout.setContext(root.getLoggerContext());
      layout.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{0}: %msg %kvp%n");
      layout.start();
      var appender = new FileAppender<ILoggingEvent>();
      appender.setContext(root.getLoggerContext());
      appender.setFile(file.toString());
      appender.setEncoder(layout);
      appender.start();
      root.detachAndStopAllAppenders();
      root.addAppender(appender);
    }
  }
}
