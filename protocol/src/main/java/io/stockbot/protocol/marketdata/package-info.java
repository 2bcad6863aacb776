/** Messages of the market-data-gateway: ticks, bars, the state of the feed. */
@NullMarked
package io.stockbot.protocol.marketdata;

import org.jspecify.annotations.NullMarked;
