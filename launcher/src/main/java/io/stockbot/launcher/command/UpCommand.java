package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import io.stockbot.launcher.supervision.PortCheck;
import io.stockbot.launcher.supervision.Program;
import io.stockbot.launcher.supervision.Screen;
import io.stockbot.launcher.supervision.Supervisor;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the three services as processes, on one screen and with one life. */
@Command(name = "up", description = "Starts the three services; Ctrl-C stops them.")
public final class UpCommand implements Callable<Integer> {

  /** A service lives well in this; STOCK_BOT_JAVA_OPTS has the last word. */
  private static final List<String> HEAP = List.of("-Xms32m", "-Xmx256m");

  private static final Duration STEP = Duration.ofMillis(50);

  /** Longer than the services need to start and to find each other. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Services services;
  private final Installation installation;

  @Spec private @Nullable CommandSpec command;
  @Mixin private RunOptions options = new RunOptions();

  public UpCommand(Services services, Installation installation) {
    this.services = services;
    this.installation = installation;
  }

  @Override
  public Integer call() throws StartFailure, IOException, InterruptedException {
    var settings = options.settings(services);
    checkPorts(settings);
    var screen = screen();
    var supervisor = new Supervisor(screen);
    StopOnSignal.of(supervisor);
    for (var kind : ServiceKind.values()) {
      supervisor.start(program(kind));
    }
    return watch(supervisor, new Readiness(settings, screen, InstantSource.system(), PATIENCE));
  }

  private static int watch(Supervisor supervisor, Readiness readiness) throws InterruptedException {
    var status = OptionalInt.empty();
    while (status.isEmpty()) {
      if (!readiness.hasWelcomed()) {
        readiness.look();
      }
      status = supervisor.await(STEP);
    }
    return status.getAsInt();
  }

  private static void checkPorts(Config settings) throws StartFailure {
    for (var kind : ServiceKind.values()) {
      var port = settings.getInt(kind.portKey());
      var problem = PortCheck.problem(port);
      if (problem.isPresent()) {
        throw new StartFailure(
            "%s cannot listen on port %d: %s; stop what uses it, or set %s to another port"
                .formatted(kind.title(), port, problem.get(), kind.portKey()));
      }
    }
  }

  private Program program(ServiceKind kind) {
    var arguments = Stream.concat(Stream.of(kind.title()), options.arguments().stream()).toList();
    return new Program(kind.title(), installation.javaCommand(HEAP, arguments));
  }

  private Screen screen() {
    var line = Objects.requireNonNull(command).commandLine();
    var names = Arrays.stream(ServiceKind.values()).map(ServiceKind::title).toList();
    return new Screen(line.getOut(), line.getErr(), names, installation.isColoured());
  }
}
