package io.stockbot.protocol.marketdata;

/**
 * A paced session has done everything that follows from the market data up to a step, so that a
 * replay may go on. Not answered.
 */
public record Taken(long step) implements MarketDataRequest {}
