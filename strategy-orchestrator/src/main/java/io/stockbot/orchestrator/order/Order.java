package io.stockbot.orchestrator.order;

import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.util.Optional;

/** What shall be bought or sold. Its state is kept by the {@link OrderDesk}. */
public record Order(
    String id,
    String strategyId,
    String symbol,
    Side side,
    OrderType type,
    Quantity quantity,
    Optional<Price> limitPrice,
    Reason reason) {}
