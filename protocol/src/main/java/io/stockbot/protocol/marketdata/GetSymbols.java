package io.stockbot.protocol.marketdata;

/** Asks for what the feed has; answered by {@link Symbols}. */
public record GetSymbols() implements MarketDataRequest {}
