package io.stockbot.systemtests.trial;

import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Each service killed and frozen in turn while the others trade on. */
@Command(
    name = "failures",
    description = "Kills and freezes each service in turn while trading; nothing else restarts.")
final class FailuresTrial extends TrialCommand {

  private static final List<ServiceKind> UPSTREAM =
      List.of(ServiceKind.RISK_GUARDIAN, ServiceKind.MARKET_DATA_GATEWAY);
  private static final int CLIENTS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration FROZEN = Duration.ofSeconds(4);
  private static final Duration SOON = Duration.ofSeconds(1);

  @Option(names = "--cycles", paramLabel = "N", description = "How often, 1 by default.")
  private int cycles = 1;

  private final List<Outage> outages = new ArrayList<>();
  private int trades;

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    try (var stack = Stack.started(StackSettings.in(folder));
        var clients = new Onlookers(stack, CLIENTS)) {
      begin(clients, report);
      var faults = new Faults(stack, clients, report);
      for (var kind : UPSTREAM) {
        outages.add(faults.kill(kind, false));
        outages.add(faults.freeze(kind, false));
      }
      trade(clients);
      for (var cycle = 0; cycle < cycles; cycle++) {
        for (var kind : UPSTREAM) {
          outages.add(faults.kill(kind, true));
          outages.add(faults.freeze(kind, true));
        }
        freezeOrchestrator(stack, clients, report);
        checkOrders(clients, report);
        killOrchestrator(stack, clients, report);
      }
      checkOrders(clients, report);
    }
    report.say(Outage.HEADER);
    outages.forEach(outage -> report.say(outage.row()));
    var slowest = outages.stream().flatMap(o -> o.stopped().stream()).max(Duration::compareTo);
    return "%d outages, STOPPED after %s at the latest, %d trades, each soon after its signal"
        .formatted(outages.size(), Report.seconds(slowest), trades);
  }

  /** Nobody trades at first: an outage is told then as well. */
  private static void begin(Onlookers clients, Report report)
      throws InterruptedException, TrialEnded {
    clients.connect(PATIENCE);
    require(clients.untilStatus(System.nanoTime(), Status.RUNNING, PATIENCE), "RUNNING is told");
    clients.send(new StopStrategy(Crossover.DEMO));
    require(
        clients.until(System.nanoTime(), StrategyStopped.class, _ -> true, PATIENCE),
        "the demo stops");
    report.progress("three services, " + CLIENTS + " clients, nobody trades");
  }

  private static void trade(Onlookers clients) throws TrialEnded {
    clients.mark();
    clients.send(Crossover.busy());
    require(clients.untilTrade(System.nanoTime(), Crossover.ID, PATIENCE), "the strategy trades");
  }

  private void freezeOrchestrator(Stack stack, Onlookers clients, Report report)
      throws IOException, InterruptedException, TrialEnded {
    var orchestrator = stack.process(ServiceKind.STRATEGY_ORCHESTRATOR);
    orchestrator.freeze();
    Report.pause(FROZEN);
    clients.mark();
    var back = System.nanoTime();
    orchestrator.thaw();
    var traded = clients.untilTrade(back, Crossover.ID, PATIENCE);
    tell("SIGSTOP, SIGCONT", Optional.empty(), traded, report);
    report.expect(
        clients.watchers().stream().noneMatch(client -> client.isClosed()),
        "clients stay connected to an orchestrator that freezes for 4 s");
  }

  /** Its clients lose their connection, come back, and start the strategy again. */
  private void killOrchestrator(Stack stack, Onlookers clients, Report report)
      throws IOException, InterruptedException, TrialEnded {
    stack.process(ServiceKind.STRATEGY_ORCHESTRATOR).kill();
    Report.pause(SOON);
    report.expect(
        clients.watchers().stream().allMatch(client -> client.isClosed()),
        "clients notice the death of the orchestrator");
    var back = System.nanoTime();
    stack.start(ServiceKind.STRATEGY_ORCHESTRATOR);
    clients.connect(PATIENCE);
    var running = clients.untilStatus(back, Status.RUNNING, PATIENCE);
    clients.send(new StopStrategy(Crossover.DEMO));
    clients.send(Crossover.busy());
    tell("kill -9", running, clients.untilTrade(back, Crossover.ID, PATIENCE), report);
  }

  private void tell(
      String fault, Optional<Duration> running, Optional<Duration> traded, Report report) {
    var name = ServiceKind.STRATEGY_ORCHESTRATOR.title();
    report.expect(traded.isPresent(), "it trades again after " + fault + " of " + name);
    var outage = new Outage(name, fault, Optional.empty(), running, traded);
    outages.add(outage);
    report.progress(outage.row());
  }

  /** Over everything that one client heard since it connected. */
  private void checkOrders(Onlookers clients, Report report) {
    var orders = SignalBeforeTrade.in(clients.watchers().getFirst().since(0), SOON);
    trades += orders.trades();
    report.expect(orders.unannounced() == 0, "each trade comes after its signal");
    report.expect(orders.late() == 0, "no order fires later than 1 s after its signal");
  }

  private static void require(Optional<Duration> when, String what) throws TrialEnded {
    if (when.isEmpty()) {
      throw new TrialEnded(what);
    }
  }
}
