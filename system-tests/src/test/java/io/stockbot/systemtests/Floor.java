package io.stockbot.systemtests;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.TestClient;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.supervision.HealthProbe;
import io.stockbot.marketdata.server.GatewayService;
import io.stockbot.orchestrator.server.OrchestratorService;
import io.stockbot.risk.server.GuardianService;
import io.stockbot.systemtests.stack.FreePorts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The three services in this process, joined by real sockets; each can be stopped and started again
 * on its port.
 */
final class Floor implements AutoCloseable {

  private final Map<ServiceKind, Integer> ports = new EnumMap<>(ServiceKind.class);
  private final Map<ServiceKind, Service> running = new EnumMap<>(ServiceKind.class);
  private final Map<String, String> settings = new HashMap<>();

  /** Nothing runs yet; everything is written below the folder. */
  Floor(Path folder) {
    for (var kind : ServiceKind.values()) {
      ports.put(kind, FreePorts.next());
      set(kind.title() + ".server.port", String.valueOf(port(kind)));
    }
    set("secretFile", folder.resolve("services.secret").toString());
    set("risk-guardian.stateDirectory", folder.resolve("risk-guardian").toString());
    for (var scope : new String[] {"strategy", "account", "global"}) {
      set("risk-guardian.limits.maxOrdersPerMinute." + scope, "1000");
    }
    link("marketData", ServiceKind.MARKET_DATA_GATEWAY);
    link("risk", ServiceKind.RISK_GUARDIAN);
  }

  /** Busy tests beside this one must not be taken for a service that is gone. */
  private void link(String name, ServiceKind kind) {
    set("strategy-orchestrator." + name + ".uri", "ws://127.0.0.1:" + port(kind) + "/ws");
    set("strategy-orchestrator." + name + ".silence", "60 s");
  }

  /** With a setting of its own. */
  Floor with(String key, String value) {
    set(key, value);
    return this;
  }

  private void set(String key, String value) {
    settings.put("stock-bot." + key, value);
  }

  Floor start(ServiceKind... kinds) throws StartFailure {
    var config = Settings.load(Optional.empty(), settings);
    for (var kind : kinds) {
      var service =
          switch (kind) {
            case MARKET_DATA_GATEWAY -> GatewayService.create(config);
            case RISK_GUARDIAN -> GuardianService.create(config);
            case STRATEGY_ORCHESTRATOR -> OrchestratorService.create(config);
          };
      service.start();
      running.put(kind, service);
    }
    return this;
  }

  void stop(ServiceKind kind) {
    Optional.ofNullable(running.remove(kind)).ifPresent(Service::close);
  }

  TestClient client(ServiceKind kind) {
    return TestClient.connect(port(kind), kind == ServiceKind.STRATEGY_ORCHESTRATOR ? "/" : "/ws");
  }

  /** What {@code /health} says. */
  Optional<String> problem(ServiceKind kind) {
    return HealthProbe.problem(port(kind));
  }

  private int port(ServiceKind kind) {
    return ports.getOrDefault(kind, 0);
  }

  @Override
  public void close() {
    running.values().forEach(Service::close);
  }
}
