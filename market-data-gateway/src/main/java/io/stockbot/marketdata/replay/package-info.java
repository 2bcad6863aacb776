/** Recorded market data from CSV files, in the order and by the clock of the data. */
@NullMarked
package io.stockbot.marketdata.replay;

import org.jspecify.annotations.NullMarked;
