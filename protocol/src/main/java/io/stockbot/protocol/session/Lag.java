package io.stockbot.protocol.session;

/**
 * How far the session is behind; told at most once a second, after something changed, and only to a
 * session that asked for it. Counts are of the session's whole life.
 *
 * @param merged quotes that a newer one replaced while they waited for the session
 * @param dropped messages left out that nothing newer replaced; 0, as every stream of today is
 *     either lossless or conflated
 * @param queued messages that wait now
 */
public record Lag(long merged, long dropped, int queued) implements SessionEvent {}
