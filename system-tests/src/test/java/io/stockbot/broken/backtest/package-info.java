/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.backtest;

import org.jspecify.annotations.NullMarked;
