/** What is known of the market now, and what the gateway is asked for. */
@NullMarked
package io.stockbot.orchestrator.market;

import org.jspecify.annotations.NullMarked;
