package io.stockbot.protocol.risk;

import io.stockbot.protocol.Event;

/** What the risk-guardian tells. */
public sealed interface RiskEvent extends Event
    permits StrategyRegistered, OrderDecision, RiskStatus {}
