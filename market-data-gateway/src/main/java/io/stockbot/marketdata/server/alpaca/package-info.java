/** Alpaca as a feed of the gateway. What is Alpaca's dialect is not here. */
@NullMarked
package io.stockbot.marketdata.server.alpaca;

import org.jspecify.annotations.NullMarked;
