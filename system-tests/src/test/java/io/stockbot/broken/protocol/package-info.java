/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.protocol;

import org.jspecify.annotations.NullMarked;
