/**
 * The strategies in the box. Each is written as a stranger would, against the strategy-api alone.
 */
@NullMarked
package io.stockbot.strategies;

import org.jspecify.annotations.NullMarked;
