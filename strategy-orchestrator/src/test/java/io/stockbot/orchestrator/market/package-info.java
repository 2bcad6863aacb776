/** Proofs of the board of quotes. */
@NullMarked
package io.stockbot.orchestrator.market;

import org.jspecify.annotations.NullMarked;
