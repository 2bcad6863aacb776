package io.stockbot.protocol;

/** Anything that travels over a WebSocket of stock-bot. Messages are immutable values. */
public interface Message {}
