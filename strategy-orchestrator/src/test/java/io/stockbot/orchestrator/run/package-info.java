/** Proofs of bars in order. */
@NullMarked
package io.stockbot.orchestrator.run;

import org.jspecify.annotations.NullMarked;
