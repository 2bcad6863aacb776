package io.stockbot.marketdata;

import java.time.Duration;

/**
 * How patient the gateway is, and how much it remembers.
 *
 * @param grace how long after its end a bar waits for trades that are on their way; none when the
 *     data has its own clock
 * @param keep bars remembered for each symbol and resolution
 * @param window steps that a consumer may be behind a replay
 */
public record GatewayLimits(Duration grace, int keep, int window) {}
