/**
 * Bars to signals to orders to trades, on one thread. Everything comes in as an {@link
 * io.stockbot.orchestrator.Input} with its time and leaves by a port, so that a recorded day can be
 * repeated. No socket, no clock.
 */
@NullMarked
package io.stockbot.orchestrator;

import org.jspecify.annotations.NullMarked;
