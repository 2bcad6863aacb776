package io.stockbot.launcher.testing;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what it was asked for, and has no service to offer. */
public final class RecordingServices implements Services {

  private static final Config DEFAULTS =
      ConfigFactory.parseString("stock-bot.market-data-gateway.feed = simulated");

  public final List<ServiceKind> kinds = new ArrayList<>();
  public Optional<Path> file = Optional.empty();
  public Map<String, String> overrides = Map.of();

  @Override
  public Config settings(Optional<Path> file, Map<String, String> overrides) {
    this.file = file;
    this.overrides = Map.copyOf(overrides);
    return ConfigFactory.parseMap(overrides)
        .withFallback(file.map(f -> ConfigFactory.parseFile(f.toFile())).orElse(DEFAULTS))
        .withFallback(DEFAULTS);
  }

  @Override
  public Service create(ServiceKind kind, Config settings) throws StartFailure {
    kinds.add(kind);
    throw new StartFailure("no " + kind.title() + " today");
  }
}
