package io.stockbot.protocol.strategy;

import io.stockbot.protocol.Request;

/** What the strategy-orchestrator can be asked. */
public sealed interface StrategyRequest extends Request
    permits GetActiveStrategies, StartStrategy, StopStrategy, PauseStrategy {}
