package io.stockbot.protocol;

/**
 * What a service says to a client. On the wire an event is the {@code data} of an envelope {@code
 * {type, timestamp, data}}.
 */
public interface Event extends Message {}
