package io.stockbot.protocol.strategy;

/** A strategy has stopped, and none of its orders works any more. */
public record StrategyStopped(String strategyId, String name) implements StrategyEvent {}
