package io.stockbot.broken.marketdata;

import io.stockbot.broken.marketdata.bars.Round;

public final class TurnsInCircles {
  Round round() {
    return new Round();
  }
}
