package io.stockbot.protocol.strategy;

/**
 * Stops a strategy: working orders are cancelled, positions are kept; answered by {@link
 * StrategyStopped}.
 */
public record StopStrategy(String id) implements StrategyRequest {}
