package io.stockbot.protocol.value;

import java.time.Instant;

/** A trade that the market printed: somebody bought and somebody sold so many shares. */
public record Trade(String symbol, Instant time, Price price, Quantity size) implements Tick {}
