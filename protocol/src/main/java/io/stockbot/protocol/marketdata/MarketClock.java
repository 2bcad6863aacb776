package io.stockbot.protocol.marketdata;

import java.time.Instant;

/**
 * A replay's clock, told to paced sessions: all market data before this message belongs to steps up
 * to this one. The session answers {@link Taken} when it has done what follows from it.
 *
 * @param time the data's own time
 */
public record MarketClock(long step, Instant time) implements MarketDataEvent {}
