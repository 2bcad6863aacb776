package io.stockbot.data.check;

import io.stockbot.protocol.value.Bar;

/** Whether the prices of a bar can be. */
final class BarCheck {

  private BarCheck() {}

  static boolean isSound(Bar bar) {
    var low = bar.low();
    var high = bar.high();
    return low.isPositive()
        && low.compareTo(high) <= 0
        && low.compareTo(bar.open()) <= 0
        && low.compareTo(bar.close()) <= 0
        && high.compareTo(bar.open()) >= 0
        && high.compareTo(bar.close()) >= 0
        && bar.volume().signum() >= 0;
  }
}
