package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the settings say that the history store is, for programs beside the gateway. */
public final class StoreLocation {

  private StoreLocation() {}

  /**
   * @param file of settings that stand above the defaults
   * @throws StartFailure when it is wrong
   */
  public static Path of(Optional<Path> file) throws StartFailure {
    var section = "stock-bot." + GatewayService.NAME;
    var config = Settings.load(file, Map.of());
    return Settings.read(config, section, GatewaySettings.class).history().directory();
  }
}
