/** Proofs of the strategies, among them worked examples on recorded data. */
@NullMarked
package io.stockbot.strategies;

import org.jspecify.annotations.NullMarked;
