/**
 * What the author of a strategy imports: {@link io.stockbot.strategy.Strategy} is written by the
 * author, everything else is given. A strategy decides; how much is traded, whether it is allowed
 * and where it fills is decided elsewhere.
 */
@NullMarked
package io.stockbot.strategy;

import org.jspecify.annotations.NullMarked;
