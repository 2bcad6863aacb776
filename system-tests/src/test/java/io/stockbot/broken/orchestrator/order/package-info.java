/** Breaks rules on purpose. */
@NullMarked
package io.stockbot.broken.orchestrator.order;

import org.jspecify.annotations.NullMarked;
