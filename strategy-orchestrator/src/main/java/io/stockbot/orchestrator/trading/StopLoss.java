package io.stockbot.orchestrator.trading;

import io.stockbot.orchestrator.ledger.Position;
import io.stockbot.protocol.value.Quote;
import java.math.BigDecimal;

/**
 * When a position has lost too much. A long position is measured at the bid, a short one at the
 * ask, against its average price: {@code (bid - average) / average <= -x}, or {@code (average -
 * ask) / average <= -x}.
 */
final class StopLoss {

  private StopLoss() {}

  /**
   * @param fraction of the average price, 0.02 is 2 %
   */
  static boolean isHit(Position position, Quote quote, BigDecimal fraction) {
    if (!quote.isUsable()) {
      return false;
    }
    var average = position.averagePrice().toDecimal();
    return position.quantity().signum() > 0
        ? quote.bid().toDecimal().compareTo(average.multiply(BigDecimal.ONE.subtract(fraction)))
            <= 0
        : quote.ask().toDecimal().compareTo(average.multiply(BigDecimal.ONE.add(fraction))) >= 0;
  }
}
