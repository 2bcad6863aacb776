package io.stockbot.marketdata;

import java.time.Duration;
import java.util.Optional;

/**
 * How patient the gateway is, and how much it remembers.
 *
 * @param grace how long after its end a bar waits for trades that are on their way; none when the
 *     data has its own clock
 * @param keep bars remembered for each symbol and resolution
 * @param window steps that a consumer may be behind a replay
 * @param staleAfter how long nothing may come of a symbol that is wanted; empty when the data has
 *     its own clock, by which nothing is late
 * @param linger how long a symbol is asked of the feed after its last subscriber; none when the
 *     data has its own clock
 * @param maxSymbols of one subscriber
 */
public record GatewayLimits(
    Duration grace,
    int keep,
    int window,
    Optional<Duration> staleAfter,
    Duration linger,
    int maxSymbols) {}
