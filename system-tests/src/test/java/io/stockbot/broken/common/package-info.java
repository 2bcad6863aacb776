/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.common;

import org.jspecify.annotations.NullMarked;
