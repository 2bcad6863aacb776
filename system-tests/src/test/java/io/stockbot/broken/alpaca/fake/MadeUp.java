package io.stockbot.broken.alpaca.fake;

public record MadeUp(String symbol) {}
