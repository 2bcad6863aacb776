package io.stockbot.protocol.value;

import java.time.Instant;

/**
 * The trades of one symbol in one interval, summed up. There is no bar without a trade.
 *
 * @param start the first instant of the interval, UTC
 * @param end the first instant after it
 * @param volume shares traded
 * @param trades how many trades there were
 * @param vwap the average price weighted by shares, rounded half up to the sixth decimal
 */
public record Bar(
    String symbol,
    Resolution dataResolution,
    Instant start,
    Instant end,
    Price open,
    Price high,
    Price low,
    Price close,
    Quantity volume,
    long trades,
    Price vwap) {}
