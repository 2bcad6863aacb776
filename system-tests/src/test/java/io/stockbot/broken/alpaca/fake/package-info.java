/** Breaks the house rules on purpose. */
@NullMarked
package io.stockbot.broken.alpaca.fake;

import org.jspecify.annotations.NullMarked;
