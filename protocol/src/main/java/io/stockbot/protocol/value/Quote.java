package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The best bid and offer of a symbol from a time on, until the next quote. A price of zero means
 * that nobody quotes that side.
 *
 * @param suspect whether its prices are not believed: they are crossed, one is zero, or they jumped
 */
public record Quote(
    String symbol,
    Instant time,
    Price bid,
    Quantity bidSize,
    Price ask,
    Quantity askSize,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean suspect)
    implements Tick {

  public Quote(
      String symbol, Instant time, Price bid, Quantity bidSize, Price ask, Quantity askSize) {
    this(symbol, time, bid, bidSize, ask, askSize, false);
  }

  public Quote asSuspect() {
    return new Quote(symbol, time, bid, bidSize, ask, askSize, true);
  }

  /** Whether both sides are quoted and the bid is not above the ask, so that prices can be used. */
  public boolean isUsable() {
    return bid.isPositive() && ask.isPositive() && bid.compareTo(ask) <= 0;
  }

  /** The middle of bid and ask. */
  public Price middle() {
    return Price.middle(bid, ask);
  }

  /** What an order pays or gets at once: the ask for a buy, the bid for a sell. */
  public Price opposite(Side side) {
    return side == Side.BUY ? ask : bid;
  }
}
