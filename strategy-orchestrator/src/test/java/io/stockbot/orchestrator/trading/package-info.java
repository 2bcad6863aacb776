/** Proofs of sizing and the stop-loss. */
@NullMarked
package io.stockbot.orchestrator.trading;

import org.jspecify.annotations.NullMarked;
