package io.stockbot.protocol.risk;

/** Asks for the risk-guardian's state; answered by {@link RiskStatus}. */
public record GetRiskStatus() implements RiskRequest {}
