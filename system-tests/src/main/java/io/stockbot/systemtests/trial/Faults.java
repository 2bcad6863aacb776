package io.stockbot.systemtests.trial;

import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.systemtests.stack.Heard;
import io.stockbot.systemtests.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Takes one service away and brings it back, and watches what clients see of it. */
final class Faults {

  private static final ExecutionServiceStatus STOPPED = new ExecutionServiceStatus(Status.STOPPED);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration ABSENCE = Duration.ofSeconds(3);

  private final Stack stack;
  private final Onlookers clients;
  private final Report report;

  Faults(Stack stack, Onlookers clients, Report report) {
    this.stack = stack;
    this.clients = clients;
    this.report = report;
  }

  /**
   * {@code kill -9}, and started again.
   *
   * @param isTrading whether a trade is expected afterwards
   */
  Outage kill(ServiceKind kind, boolean isTrading)
      throws IOException, InterruptedException, TrialEnded {
    clients.mark();
    var start = System.nanoTime();
    stack.process(kind).kill();
    var stopped = stopped(kind, start);
    Report.pause(ABSENCE);
    expectNoTradeAfterStop(kind);
    clients.mark();
    var back = System.nanoTime();
    stack.start(kind);
    return end(kind, "kill -9" + idle(isTrading), isTrading, stopped, back);
  }

  /** SIGSTOP for a few seconds: its connections stay, and nobody answers. */
  Outage freeze(ServiceKind kind, boolean isTrading)
      throws IOException, InterruptedException, TrialEnded {
    clients.mark();
    var start = System.nanoTime();
    stack.process(kind).freeze();
    var stopped = stopped(kind, start);
    Report.pause(ABSENCE);
    expectNoTradeAfterStop(kind);
    clients.mark();
    var back = System.nanoTime();
    stack.process(kind).thaw();
    return end(kind, "SIGSTOP, SIGCONT" + idle(isTrading), isTrading, stopped, back);
  }

  private static String idle(boolean isTrading) {
    return isTrading ? "" : " idle";
  }

  private Optional<Duration> stopped(ServiceKind kind, long start) {
    var stopped = clients.untilStatus(start, Status.STOPPED, PATIENCE);
    report.expect(
        stopped.isPresent() && stopped.get().compareTo(STOPPED_WITHIN) <= 0,
        "STOPPED reaches every client within 2 s of the loss of %s, not after %s"
            .formatted(kind.title(), Report.seconds(stopped)));
    return stopped;
  }

  /** What was refused meanwhile must not be done, now or later. */
  private void expectNoTradeAfterStop(ServiceKind kind) {
    var trades =
        clients.heard().stream()
            .map(Heard::event)
            .dropWhile(event -> !event.equals(STOPPED))
            .filter(StrategyTrade.class::isInstance)
            .count();
    report.expect(trades == 0, "nothing trades while " + kind.title() + " is away");
  }

  private Outage end(
      ServiceKind kind, String fault, boolean isTrading, Optional<Duration> stopped, long back)
      throws TrialEnded {
    var running = clients.untilStatus(back, Status.RUNNING, PATIENCE);
    if (running.isEmpty()) {
      throw new TrialEnded("execution runs again after " + kind.title() + " is back");
    }
    Optional<Duration> traded =
        isTrading ? clients.untilTrade(back, Crossover.ID, PATIENCE) : Optional.empty();
    report.expect(traded.isPresent() || !isTrading, "it trades again after " + kind.title());
    report.expect(
        Arrays.stream(ServiceKind.values()).allMatch(k -> stack.process(k).isAlive()),
        "the others outlive " + kind.title());
    var outage = new Outage(kind.title(), fault, stopped, running, traded);
    report.progress(outage.row());
    return outage;
  }
}
