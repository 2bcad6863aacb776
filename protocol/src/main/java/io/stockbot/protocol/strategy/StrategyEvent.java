package io.stockbot.protocol.strategy;

import io.stockbot.protocol.Event;

/** What the strategy-orchestrator tells. */
public sealed interface StrategyEvent extends Event
    permits StrategyStatusList,
        StrategyStarted,
        StrategyStopped,
        StrategyPaused,
        StrategySignal,
        StrategyTrade,
        ExecutionServiceStatus {}
