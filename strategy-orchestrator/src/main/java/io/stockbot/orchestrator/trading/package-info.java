/**
 * From a strategy's signal to an order of the right size, and the stop-loss. Risk and broker are
 * asked elsewhere.
 */
@NullMarked
package io.stockbot.orchestrator.trading;

import org.jspecify.annotations.NullMarked;
