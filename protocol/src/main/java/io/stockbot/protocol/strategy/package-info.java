/**
 * The basic API of the strategy-orchestrator: start, pause and stop strategies, signals and trades.
 */
@NullMarked
package io.stockbot.protocol.strategy;

import org.jspecify.annotations.NullMarked;
