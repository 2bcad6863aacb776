/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.protocol.risk;

import org.jspecify.annotations.NullMarked;
