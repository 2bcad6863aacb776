package io.stockbot.orchestrator.trading;

import io.stockbot.orchestrator.order.Reason;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;

/**
 * What shall be traded for a strategy, before it has a number.
 *
 * @param price what it would trade at now
 */
record Ticket(
    String symbol,
    Side side,
    Quantity quantity,
    Price price,
    Reason reason,
    BigDecimal confidence) {}
