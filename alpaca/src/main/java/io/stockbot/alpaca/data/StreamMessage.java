package io.stockbot.alpaca.data;

/** One message of the stream: about the connection, or about the market. */
public sealed interface StreamMessage permits ControlMessage, DataMessage {}
