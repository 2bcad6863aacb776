package io.stockbot.broken.orchestrator;

import java.time.Instant;

final class LooksAtTheClock {
  Instant time() {
    return Instant.now();
  }
}
