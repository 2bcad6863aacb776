package io.stockbot.launcher.service;

import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes services out of settings. */
public interface Services {

  /**
   * The settings of all services: the defaults, under a file, under overrides by key.
   *
   * @throws StartFailure when the file is wrong; the message names each mistake
   */
  Config settings(Optional<Path> file, Map<String, String> overrides) throws StartFailure;

  /**
   * A service that has not started yet.
   *
   * @throws StartFailure when its settings are wrong; the message names each mistake
   */
  Service create(ServiceKind kind, Config settings) throws StartFailure;
}
