package io.stockbot.broken.orchestrator;

import java.util.Random;

final class ThrowsDice {
  int pips() {
    return new Random().nextInt(6);
  }
}
