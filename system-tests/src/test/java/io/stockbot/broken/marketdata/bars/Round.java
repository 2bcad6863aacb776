package io.stockbot.broken.marketdata.bars;

import io.stockbot.broken.marketdata.TurnsInCircles;

public final class Round {
  public TurnsInCircles again() {
    return new TurnsInCircles();
  }
}
