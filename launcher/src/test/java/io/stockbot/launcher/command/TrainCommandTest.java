package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import io.stockbot.launcher.testing.HealthServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainCommandTest {

  private final List<String> events = new ArrayList<>();
  private final List<Map<String, String>> overrides = new ArrayList<>();

  @Test
  void startsEachServiceOnAFreePortAndClosesTheLastFirst() throws Exception {
    assertThat(new TrainCommand(new Healthy(Optional.empty())).call()).isZero();
    assertThat(events)
        .containsExactly(
            "start market-data-gateway",
            "start risk-guardian",
            "start strategy-orchestrator",
            "close strategy-orchestrator",
            "close risk-guardian",
            "close market-data-gateway");
  }

  @Test
  void linksThemToEachOtherAndToNoOther() throws Exception {
    new TrainCommand(new Healthy(Optional.empty())).call();
    assertThat(overrides.getLast())
        .containsOnlyKeys(
            "stock-bot.market-data-gateway.server.port",
            "stock-bot.risk-guardian.server.port",
            "stock-bot.strategy-orchestrator.server.port",
            "stock-bot.strategy-orchestrator.marketData.uri",
            "stock-bot.strategy-orchestrator.risk.uri");
  }

  @Test
  void closesWhatHasStartedWhenAnotherCannot() {
    var services = new Healthy(Optional.of(ServiceKind.RISK_GUARDIAN));
    assertThatThrownBy(() -> new TrainCommand(services).call()).isInstanceOf(StartFailure.class);
    assertThat(events).containsExactly("start market-data-gateway", "close market-data-gateway");
  }

  private final class Healthy implements Services {

    private final Optional<ServiceKind> broken;

    private Healthy(Optional<ServiceKind> broken) {
      this.broken = broken;
    }

    @Override
    public Config settings(Optional<Path> file, Map<String, String> given) {
      overrides.add(Map.copyOf(given));
      return ConfigFactory.empty();
    }

    @Override
    public Service create(ServiceKind kind, Config settings) throws StartFailure {
      if (broken.equals(Optional.of(kind))) {
        throw new StartFailure("broken");
      }
      try {
        return new HealthyService(kind, new HealthServer());
      } catch (IOException e) {
        throw new StartFailure("no port", e);
      }
    }
  }

  private final class HealthyService implements Service {

    private final ServiceKind kind;
    private final HealthServer server;

    private HealthyService(ServiceKind kind, HealthServer server) {
      this.kind = kind;
      this.server = server;
    }

    @Override
    public String name() {
      return kind.title();
    }

    @Override
    public void start() {
      events.add("start " + kind.title());
    }

    @Override
    public int port() {
      return server.port();
    }

    @Override
    public void close() {
      events.add("close " + kind.title());
      server.close();
    }
  }
}
