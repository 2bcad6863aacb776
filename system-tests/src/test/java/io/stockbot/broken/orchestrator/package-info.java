/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.orchestrator;

import org.jspecify.annotations.NullMarked;
