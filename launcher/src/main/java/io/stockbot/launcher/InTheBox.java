package io.stockbot.launcher;

import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import io.stockbot.marketdata.server.GatewayService;
import io.stockbot.orchestrator.server.OrchestratorService;
import io.stockbot.risk.server.GuardianService;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The three services of this program. */
final class InTheBox implements Services {

  @Override
  public Config settings(Optional<Path> file, Map<String, String> overrides) throws StartFailure {
    return Settings.load(file, overrides);
  }

  @Override
  public Service create(ServiceKind kind, Config settings) throws StartFailure {
    return switch (kind) {
      case MARKET_DATA_GATEWAY -> GatewayService.create(settings);
      case RISK_GUARDIAN -> GuardianService.create(settings);
      case STRATEGY_ORCHESTRATOR -> OrchestratorService.create(settings);
    };
  }
}
