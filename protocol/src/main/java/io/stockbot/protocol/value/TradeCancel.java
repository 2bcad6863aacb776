package io.stockbot.protocol.value;

import java.time.Instant;
import java.util.Optional;

/**
 * A trade that was printed never was.
 *
 * @param time when it was cancelled
 * @param id of the trade
 * @param exchange that printed it
 */
public record TradeCancel(String symbol, Instant time, String id, Optional<String> exchange)
    implements Tick {}
