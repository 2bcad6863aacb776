/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.marketdata;

import org.jspecify.annotations.NullMarked;
