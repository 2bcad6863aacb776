package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Instant;

/**
 * A trade does not count any more.
 *
 * @param time of the cancel, not of the trade
 * @param id of the trade
 * @param action C for cancel, E for error
 */
public record CancelMessage(
    String symbol,
    Instant time,
    String id,
    String exchange,
    Price price,
    Quantity size,
    String action)
    implements DataMessage {}
