package io.stockbot.data.layout;

import io.stockbot.marketdata.history.HistoryKind;
import java.time.Instant;

/**
 * One row of market data that somebody recorded.
 *
 * @param time by which it is stored
 */
public record Row<T>(HistoryKind<T> kind, String symbol, Instant time, T value) {}
