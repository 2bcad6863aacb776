/** Proofs of the paper broker. */
@NullMarked
package io.stockbot.orchestrator.paper;

import org.jspecify.annotations.NullMarked;
