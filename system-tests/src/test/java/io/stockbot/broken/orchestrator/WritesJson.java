package io.stockbot.broken.orchestrator;

import tools.jackson.databind.json.JsonMapper;

final class WritesJson {
  String json() {
    return new JsonMapper().writeValueAsString("");
  }
}
