/** Bars: cut from trades or from smaller bars, and remembered. Knows no feed and no subscriber. */
@NullMarked
package io.stockbot.marketdata.bars;

import org.jspecify.annotations.NullMarked;
