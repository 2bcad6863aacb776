package io.stockbot.marketdata.history;

import java.time.Instant;

/**
 * How much the store holds of one kind of one symbol.
 *
 * @param days of the exchange that it has rows of
 * @param first the time of the first row
 * @param last the time of the last row
 * @param bytes on the disk
 */
public record Holding(
    HistoryKind<?> kind,
    String symbol,
    long days,
    long rows,
    Instant first,
    Instant last,
    long bytes) {}
