package io.stockbot.broken.strategies;

import io.stockbot.broken.risk.Verdict;

final class PeeksAtRisk {
  Verdict verdict() {
    return new Verdict();
  }
}
