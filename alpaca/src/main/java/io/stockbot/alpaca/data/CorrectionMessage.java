package io.stockbot.alpaca.data;

import java.time.Instant;

/**
 * A trade was not as it was told.
 *
 * @param time of the correction, not of the trade
 * @param original as it was told; its time is not
 * @param corrected as it was; it has the time of the correction
 */
public record CorrectionMessage(
    String symbol, Instant time, TradeMessage original, TradeMessage corrected)
    implements DataMessage {}
