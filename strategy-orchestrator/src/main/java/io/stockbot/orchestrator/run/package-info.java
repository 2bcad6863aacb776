/** One strategy from start to stop: its bars in order, its signals in turn. No orders. */
@NullMarked
package io.stockbot.orchestrator.run;

import org.jspecify.annotations.NullMarked;
