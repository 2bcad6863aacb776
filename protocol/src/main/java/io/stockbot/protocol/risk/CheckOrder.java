package io.stockbot.protocol.risk;

import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether an order may go out; answered by {@link OrderDecision}. Services only.
 *
 * @param limitPrice present for a limit order
 * @param time when it is asked, by the clock of the market data
 * @param quotes the symbol's last quotes at that time, usable or not, newest first, at most three
 * @param averagePrice the mean of the symbol's usable quotes (their middle) over the five minutes
 *     before, if there is one
 * @param lastBar the symbol's last closed bar of the length that the strategy trades on, if there
 *     is one; absent for a strategy that trades on ticks
 */
public record CheckOrder(
    String orderId,
    String strategyId,
    String symbol,
    Side side,
    OrderType orderType,
    Quantity quantity,
    Optional<Price> limitPrice,
    Instant time,
    List<Quote> quotes,
    Optional<Price> averagePrice,
    Optional<LastBar> lastBar)
    implements RiskRequest {

  /** How many quotes are told. */
  public static final int MOST_QUOTES = 3;

  public CheckOrder {
    quotes = List.copyOf(quotes);
  }

  /** Which bar it was, and the first instant after it. */
  public record LastBar(Resolution dataResolution, Instant end) {}
}
