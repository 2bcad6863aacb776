package io.stockbot.common.websocket;

/**
 * How far a client is behind.
 *
 * @param merged conflated frames that a newer one replaced, since the session began
 * @param queued how many frames wait now
 */
public record Backlog(long merged, int queued) {}
