package io.stockbot.common.service;

import java.util.Optional;

/** How a service is, asked by {@code GET /health}. Called on an event loop; must not block. */
@FunctionalInterface
public interface Health {

  /** Why the service is not ready; empty when it is. */
  Optional<String> problem();
}
