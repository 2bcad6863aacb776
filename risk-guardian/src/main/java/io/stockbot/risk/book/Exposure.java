package io.stockbot.risk.book;

import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;

/**
 * Shares held and shares that working orders may add, in one symbol.
 *
 * @param position filled, negative when short
 * @param openBuys open shares of working buy orders
 * @param openSells open shares of working sell orders
 */
public record Exposure(Quantity position, Quantity openBuys, Quantity openSells) {

  public static final Exposure NONE = new Exposure(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);

  Exposure held(Quantity signed) {
    return new Exposure(position.plus(signed), openBuys, openSells);
  }

  Exposure opened(Side side, Quantity shares) {
    return switch (side) {
      case BUY -> new Exposure(position, openBuys.plus(shares), openSells);
      case SELL -> new Exposure(position, openBuys, openSells.plus(shares));
    };
  }

  Exposure closed(Side side, Quantity shares) {
    return opened(side, shares.negate());
  }

  /**
   * The largest position, long or short, that working orders and one more can make: {@code max(pos
   * + openBuys, openSells - pos)} with the order added to its side, and at least zero. A decimal,
   * for an order of any size can be asked about.
   */
  public BigDecimal worstCase(Side side, Quantity shares) {
    var added = shares.toDecimal();
    var bought = position.toDecimal().add(openBuys.toDecimal());
    var sold = openSells.toDecimal().subtract(position.toDecimal());
    return switch (side) {
      case BUY -> bought.add(added).max(sold).max(BigDecimal.ZERO);
      case SELL -> sold.add(added).max(bought).max(BigDecimal.ZERO);
    };
  }

  /** Whether an order lowers the position and cannot cross zero even if all working orders fill. */
  public boolean isReducedBy(Side side, Quantity shares) {
    if (shares.signum() <= 0 || position.signum() != -side.sign()) {
      return false;
    }
    var open = side == Side.BUY ? openBuys : openSells;
    var left = position.toDecimal().abs().subtract(open.toDecimal());
    return left.compareTo(shares.toDecimal()) >= 0;
  }
}
