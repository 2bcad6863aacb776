package io.stockbot.protocol.risk;

/** A strategy's limits are in force. */
public record StrategyRegistered(String id) implements RiskEvent {}
