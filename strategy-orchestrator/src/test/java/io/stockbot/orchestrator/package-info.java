/** Proofs of the orchestrator in a trader's words, and the scene that they play in. */
@NullMarked
package io.stockbot.orchestrator;

import org.jspecify.annotations.NullMarked;
