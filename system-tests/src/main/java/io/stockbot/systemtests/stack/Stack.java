package io.stockbot.systemtests.stack;

import io.stockbot.launcher.service.ServiceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The three services, each a process of its own. Not thread-safe. */
public final class Stack implements AutoCloseable {

  private final StackSettings settings;
  private final Path config;
  private final Map<ServiceKind, ServiceProcess> running = new EnumMap<>(ServiceKind.class);
  private final Thread undertaker = new Thread(this::end, "undertaker");

  /** None of them runs yet. */
  public Stack(StackSettings settings) throws IOException {
    this.settings = settings;
    config = settings.write();
    Runtime.getRuntime().addShutdownHook(undertaker);
  }

  /** All of them, started at once; does not wait until they serve. */
  public static Stack started(StackSettings settings) throws IOException {
    var stack = new Stack(settings);
    for (var kind : ServiceKind.values()) {
      stack.start(kind);
    }
    return stack;
  }

  public ServiceProcess start(ServiceKind kind) throws IOException {
    var process = ServiceProcess.start(kind, settings, config);
    running.put(kind, process);
    return process;
  }

  public ServiceProcess process(ServiceKind kind) {
    return Optional.ofNullable(running.get(kind)).orElseThrow();
  }

  /** Whether all three can be connected to. */
  public boolean isListening() {
    return running.values().stream().allMatch(ServiceProcess::isListening);
  }

  /** Why not all of them are ready, in the words of the first that is not. */
  public Optional<String> problem() {
    return running.values().stream().flatMap(process -> process.problem().stream()).findFirst();
  }

  public StackSettings settings() {
    return settings;
  }

  public Watcher watch() {
    return Watcher.connect(settings.uri(ServiceKind.STRATEGY_ORCHESTRATOR));
  }

  /** Ends all of them. Their logs stay. */
  @Override
  public void close() {
    running.values().forEach(ServiceProcess::close);
    Runtime.getRuntime().removeShutdownHook(undertaker);
  }

  /** A frozen process hears no polite word. */
  private void end() {
    running.values().stream().filter(ServiceProcess::isAlive).forEach(Stack::kill);
  }

  private static void kill(ServiceProcess process) {
    try {
      process.kill();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
