package io.stockbot.alpaca.data;

/** What the server says about the connection. */
public sealed interface ControlMessage extends StreamMessage
    permits SuccessMessage, ErrorMessage, SubscriptionMessage {}
