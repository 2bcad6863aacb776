/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.launcher;

import org.jspecify.annotations.NullMarked;
