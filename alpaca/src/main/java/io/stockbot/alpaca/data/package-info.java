/**
 * The messages of Alpaca's market data, in JSON and in msgpack: what the stream says and the items
 * that the history is made of. No socket.
 */
@NullMarked
package io.stockbot.alpaca.data;

import org.jspecify.annotations.NullMarked;
