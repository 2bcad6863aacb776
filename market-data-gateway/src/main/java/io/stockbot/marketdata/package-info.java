/**
 * The market-data-gateway without its sockets: ticks in, bars cut, subscribers told. One thread at
 * a time.
 */
@NullMarked
package io.stockbot.marketdata;

import org.jspecify.annotations.NullMarked;
