package io.stockbot.protocol.strategy;

/** Asks for every strategy of the catalogue; answered by {@link StrategyStatusList}. */
public record GetActiveStrategies() implements StrategyRequest {}
