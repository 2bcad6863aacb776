package io.stockbot.protocol.risk;

import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks whether an order may go out; answered by {@link OrderDecision}. Services only.
 *
 * @param limitPrice present for a limit order
 * @param time when it is asked, by the clock of the market data
 * @param quote the quote in force at that time, if there is one
 * @param averagePrice the mean of the symbol's usable quotes (their middle) over the five minutes
 *     before, if there is one
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
    Optional<Quote> quote,
    Optional<Price> averagePrice)
    implements RiskRequest {}
