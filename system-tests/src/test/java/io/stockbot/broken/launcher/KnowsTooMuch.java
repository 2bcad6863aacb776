package io.stockbot.broken.launcher;

import io.stockbot.broken.risk.Verdict;

final class KnowsTooMuch {
  Verdict verdict() {
    return new Verdict();
  }
}
