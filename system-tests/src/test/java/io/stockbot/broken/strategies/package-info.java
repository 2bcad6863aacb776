/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.strategies;

import org.jspecify.annotations.NullMarked;
