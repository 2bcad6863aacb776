package io.stockbot.protocol.risk;

/** Lifts the kill switch, with a reason; answered by {@link RiskStatus}. */
public record Reset(String reason) implements RiskRequest {}
