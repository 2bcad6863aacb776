/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.risk;

import org.jspecify.annotations.NullMarked;
