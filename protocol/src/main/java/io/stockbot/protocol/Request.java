package io.stockbot.protocol;

/**
 * What a client says to a service. On the wire a request is flat: its {@code type} and its fields.
 */
public interface Request extends Message {}
