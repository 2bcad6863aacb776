package io.stockbot.launcher.service;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One service for the life of this process: it serves until a signal, or the end of its supervisor,
 * stops it; then the process ends, with status 0 when the service said goodbye in time.
 */
public final class ServiceRun {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceRun.class);
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final Service service;

  public ServiceRun(Service service) {
    this.service = service;
  }

  /** Starts the service and serves until the process is told to end; does not return. */
  public void serve() throws StartFailure, InterruptedException {
    listen();
    new CountDownLatch(1).await();
  }

  /**
   * Serves until the stream ends: a supervisor holds its other end open and writes nothing, so that
   * its death, of whatever kind, is noticed.
   */
  public void serveUntilEndOf(InputStream supervisor) throws StartFailure {
    listen();
    try (supervisor) {
      supervisor.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      LOG.warn("the supervisor cannot be watched any more: {}", e.getMessage());
    }
    System.exit(0);
  }

  private void listen() throws StartFailure {
    service.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Halts, because an exit by signal would have the signal's status. */
  private void stop() {
    var status = 0;
    var closed =
        CompletableFuture.runAsync(service::close, task -> Thread.ofPlatform().start(task));
    try {
      closed.get(GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      LOG.error("{} did not stop cleanly", service.name(), e.getCause());
      status = 1;
    } catch (TimeoutException e) {
      LOG.error("{} did not stop within {} s", service.name(), GOODBYE.toSeconds());
      status = 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = 1;
    }
    Runtime.getRuntime().halt(status);
  }
}
