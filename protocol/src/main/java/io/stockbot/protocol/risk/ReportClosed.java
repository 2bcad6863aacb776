package io.stockbot.protocol.risk;

/**
 * An order that was approved will not fill any more, filled or not, so that its reservation ends.
 * Not answered. Services only.
 */
public record ReportClosed(String orderId) implements RiskRequest {}
