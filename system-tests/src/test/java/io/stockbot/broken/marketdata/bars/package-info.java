/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.marketdata.bars;

import org.jspecify.annotations.NullMarked;
