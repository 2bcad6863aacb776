package io.stockbot.protocol.risk;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.time.Instant;

/** A fill of an order that was approved. Not answered. Services only. */
public record ReportFill(
    String orderId,
    String strategyId,
    String symbol,
    Side side,
    Quantity quantity,
    Price price,
    Instant time)
    implements RiskRequest {}
