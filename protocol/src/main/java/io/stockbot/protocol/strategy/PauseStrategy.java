package io.stockbot.protocol.strategy;

/**
 * Pauses a strategy: indicators go on, exits and stops work, nothing is entered or increased;
 * answered by {@link StrategyPaused}.
 */
public record PauseStrategy(String id) implements StrategyRequest {}
