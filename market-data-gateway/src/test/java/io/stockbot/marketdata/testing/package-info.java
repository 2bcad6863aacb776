/** Doubles and short words for the gateway's tests. */
@NullMarked
package io.stockbot.marketdata.testing;

import org.jspecify.annotations.NullMarked;
