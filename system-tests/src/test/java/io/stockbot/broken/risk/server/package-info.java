/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.risk.server;

import org.jspecify.annotations.NullMarked;
