package io.stockbot.broken.orchestrator;

import com.google.inject.Key;

final class IsInjected {
  Key<String> key() {
    return Key.get(String.class);
  }
}
