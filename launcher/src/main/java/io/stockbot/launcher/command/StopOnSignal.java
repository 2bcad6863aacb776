package io.stockbot.launcher.command;

import io.stockbot.launcher.supervision.Supervisor;

/** Stops everything when this process is told to end, by Ctrl-C or otherwise. */
final class StopOnSignal implements Runnable {

  private final Supervisor supervisor;

  private StopOnSignal(Supervisor supervisor) {
    this.supervisor = supervisor;
  }

  static void of(Supervisor supervisor) {
    Runtime.getRuntime().addShutdownHook(new Thread(new StopOnSignal(supervisor), "stop"));
  }

  /** Halts, because an exit by signal would have the signal's status. */
  @Override
  public void run() {
    var status = 1;
    try {
      status = supervisor.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }
}
