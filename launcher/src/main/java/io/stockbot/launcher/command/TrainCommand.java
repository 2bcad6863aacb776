package io.stockbot.launcher.command;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import io.stockbot.launcher.supervision.HealthProbe;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;

/**
 * Starts the three services in this process, on free ports and linked to each other alone, and
 * ends. The script runs it while the JVM takes down which classes that needs, so that they start
 * sooner afterwards.
 */
@Command(name = "train", hidden = true, description = "Teaches the JVM how the services start.")
public final class TrainCommand implements Callable<Integer> {

  private static final Duration STEP = Duration.ofMillis(50);
  private static final int STEPS = 60;

  private final Services services;

  public TrainCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws StartFailure {
    var started = new ArrayDeque<Service>();
    try {
      var overrides = new HashMap<String, String>();
      for (var kind : ServiceKind.values()) {
        overrides.put(kind.portKey(), "0");
        started.push(start(kind, overrides));
        kind.linkKey()
            .ifPresent(key -> overrides.put(key, kind.address(started.getFirst().port())));
      }
      awaitReady(started.getFirst().port());
    } finally {
      started.forEach(Service::close);
    }
    return 0;
  }

  private Service start(ServiceKind kind, Map<String, String> overrides) throws StartFailure {
    var service = services.create(kind, services.settings(Optional.empty(), overrides));
    service.start();
    return service;
  }

  /** Until the links are up; where they do not come up, what was learned so far is enough. */
  private static void awaitReady(int port) {
    for (var step = 0; step < STEPS && HealthProbe.problem(port).isPresent(); step++) {
      LockSupport.parkNanos(STEP.toNanos());
    }
  }
}
