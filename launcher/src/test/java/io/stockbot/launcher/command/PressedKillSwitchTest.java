package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.supervision.Condition;
import io.stockbot.launcher.supervision.HealthProbe;
import io.stockbot.marketdata.server.GatewayService;
import io.stockbot.orchestrator.server.OrchestratorService;
import io.stockbot.risk.server.GuardianService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the services themselves, whose words the launcher has to know. */
class PressedKillSwitchTest {

  private final Deque<Service> services = new ArrayDeque<>();
  private final Map<String, String> overrides = new HashMap<>();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    services.forEach(Service::close);
  }

  @Test
  void theUserLearnsHowToResetIt() throws Exception {
    // A state that cannot be read counts as pressed.
    Files.writeString(folder.resolve("kill-switch.json"), "?");
    overrides.put("stock-bot.secretFile", folder.resolve("secret").toString());
    overrides.put("stock-bot.risk-guardian.stateDirectory", folder.toString());
    for (var kind : ServiceKind.values()) {
      start(kind);
    }
    var orchestrator = services.getFirst().port();

    await().until(() -> reason(orchestrator).startsWith("the kill switch"));

    var reasons = Map.of(ServiceKind.STRATEGY_ORCHESTRATOR, reason(orchestrator));
    assertThat(Remedy.text(reasons, settings())).contains("{\"type\":\"reset\"");
  }

  private void start(ServiceKind kind) throws StartFailure {
    overrides.put(kind.portKey(), "0");
    var service =
        switch (kind) {
          case MARKET_DATA_GATEWAY -> GatewayService.create(settings());
          case RISK_GUARDIAN -> GuardianService.create(settings());
          case STRATEGY_ORCHESTRATOR -> OrchestratorService.create(settings());
        };
    services.push(service);
    service.start();
    kind.linkKey().ifPresent(key -> overrides.put(key, kind.address(service.port())));
  }

  private Config settings() throws StartFailure {
    return Settings.load(Optional.empty(), overrides);
  }

  private static String reason(int port) {
    return HealthProbe.ask(port) instanceof Condition.Unready(var reason) ? reason : "";
  }
}
