package io.stockbot.launcher.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.ServiceRun;
import io.stockbot.launcher.service.Services;
import io.stockbot.launcher.supervision.Supervisor;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs one service in this process. */
@Command
public final class ServiceCommand implements Callable<Integer> {

  private final ServiceKind kind;
  private final Services services;
  private final Installation installation;

  @Mixin private RunOptions options = new RunOptions();

  public ServiceCommand(ServiceKind kind, Services services, Installation installation) {
    this.kind = kind;
    this.services = services;
    this.installation = installation;
  }

  /** Returns only when the service cannot start; a service that serves ends the process. */
  @Override
  public Integer call() throws StartFailure, InterruptedException {
    System.setProperty("stockbot.service", kind.title()); // before the first logger is made
    var run = new ServiceRun(services.create(kind, options.settings(services)));
    if (installation.setting(Supervisor.SUPERVISED).isPresent()) {
      run.serveUntilEndOf(new FileInputStream(FileDescriptor.in));
    } else {
      run.serve();
    }
    return 0;
  }
}
