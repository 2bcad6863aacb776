/** Proves that a backtest and a paper run take the same path. */
@NullMarked
package io.stockbot.backtest;

import org.jspecify.annotations.NullMarked;
