/** What a source of market data is and whom it speaks to. No source itself. */
@NullMarked
package io.stockbot.marketdata.feed;

import org.jspecify.annotations.NullMarked;
