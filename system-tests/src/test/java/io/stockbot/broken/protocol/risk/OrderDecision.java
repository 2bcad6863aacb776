package io.stockbot.broken.protocol.risk;

public record OrderDecision(boolean approved) {}
