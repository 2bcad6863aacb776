/** Proofs of what the author of a strategy relies on. */
@NullMarked
package io.stockbot.strategy;

import org.jspecify.annotations.NullMarked;
