package io.stockbot.protocol.strategy;

/** A strategy enters nothing until it is started again; its exits and stops work. */
public record StrategyPaused(String strategyId, String name) implements StrategyEvent {}
