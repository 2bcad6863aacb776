package io.stockbot.broken.orchestrator;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;

final class ReadsSettings {
  Config settings() {
    return ConfigFactory.empty();
  }
}
