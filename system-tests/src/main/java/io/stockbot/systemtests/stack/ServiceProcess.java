package io.stockbot.systemtests.stack;

import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.supervision.HealthProbe;
import io.stockbot.launcher.supervision.Supervisor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One service, started by its own sub-command. It ends with this process; its log is a file in the
 * stack's folder. Not thread-safe.
 */
public final class ServiceProcess implements AutoCloseable {

  /** As {@code up} gives them. */
  private static final List<String> HEAP = List.of("-Xms32m", "-Xmx256m");

  private static final int CONNECT_MILLIS = 200;
  private static final int GOODBYE_SECONDS = 5;

  private final ServiceKind kind;
  private final int port;
  private final Process process;

  private ServiceProcess(ServiceKind kind, int port, Process process) {
    this.kind = kind;
    this.port = port;
    this.process = process;
  }

  /** Starts it, and does not wait until it serves. */
  static ServiceProcess start(ServiceKind kind, StackSettings settings, Path config)
      throws IOException {
    var log = settings.folder().resolve(kind.title() + ".log");
    var arguments = List.of(kind.title(), "--config", config.toString());
    var builder =
        new ProcessBuilder(Installation.here().javaCommand(HEAP, arguments))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put(Supervisor.SUPERVISED, "1");
    return new ServiceProcess(kind, settings.port(kind), builder.start());
  }

  public ServiceKind kind() {
    return kind;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether somebody can connect. */
  public boolean isListening() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Why it is not ready; empty when it is. */
  public Optional<String> problem() {
    return HealthProbe.problem(port);
  }

  /** {@code kill -9}; returns when it is dead. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGSTOP: it stays connected and does nothing. */
  public void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** SIGCONT. */
  public void thaw() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).inheritIO().start();
    if (kill.waitFor() != 0) {
      throw new IOException("cannot send SIG" + name + " to " + kind.title());
    }
  }

  /** Memory that it holds, in KiB. */
  public long residentKib() throws IOException, InterruptedException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid())).start();
    var text = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    ps.waitFor();
    return Long.parseLong(text);
  }

  /** Asks it to end, and makes it end when it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stop) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
