package io.stockbot.marketdata.history;

import java.nio.file.Path;

/** One file of the store: a kind of data of one symbol for one period. */
public record HistoryFile(HistoryKind<?> kind, String symbol, Period period, Path path) {}
