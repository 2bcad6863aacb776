/** Breaks the house rules on purpose. */
@NullMarked
package io.stockbot.broken.alpaca;

import org.jspecify.annotations.NullMarked;
