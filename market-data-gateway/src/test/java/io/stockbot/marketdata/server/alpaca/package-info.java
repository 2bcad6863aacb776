/** Tests of what the gateway makes of Alpaca's messages. */
@NullMarked
package io.stockbot.marketdata.server.alpaca;

import org.jspecify.annotations.NullMarked;
