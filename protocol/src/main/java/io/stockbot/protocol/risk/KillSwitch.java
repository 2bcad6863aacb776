package io.stockbot.protocol.risk;

/**
 * Refuses every order that does not reduce, at once and until {@link Reset}; answered by {@link
 * RiskStatus}. Anybody may press it, and pressing it again changes nothing.
 */
public record KillSwitch(String reason) implements RiskRequest {}
