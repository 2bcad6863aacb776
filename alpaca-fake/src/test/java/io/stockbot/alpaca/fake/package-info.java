/** The scenarios of Alpaca's market data, over real sockets. */
@NullMarked
package io.stockbot.alpaca.fake;

import org.jspecify.annotations.NullMarked;
