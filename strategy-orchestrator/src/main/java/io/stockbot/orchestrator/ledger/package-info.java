/** What each strategy holds and what it paid. No orders. */
@NullMarked
package io.stockbot.orchestrator.ledger;

import org.jspecify.annotations.NullMarked;
