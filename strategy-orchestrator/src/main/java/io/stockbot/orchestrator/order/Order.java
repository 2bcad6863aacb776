package io.stockbot.orchestrator.order;

import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.util.Optional;

/**
 * What shall be bought or sold. Its state is kept by the {@link OrderDesk}.
 *
 * @param dataResolution of the bars that its strategy trades on
 */
public record Order(
    String id,
    String strategyId,
    String symbol,
    Side side,
    OrderType type,
    Quantity quantity,
    Optional<Price> limitPrice,
    Resolution dataResolution,
    Reason reason) {}
