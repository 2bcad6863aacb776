/** Proofs of positions and cash. */
@NullMarked
package io.stockbot.orchestrator.ledger;

import org.jspecify.annotations.NullMarked;
