/** Trades cut into bars, beside a loop over arrays that does the same arithmetic. */
@NullMarked
package io.stockbot.benchmarks.bars;

import org.jspecify.annotations.NullMarked;
