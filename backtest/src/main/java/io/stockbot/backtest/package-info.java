/**
 * The services in one room: their domain objects joined by method calls, in one thread. No socket,
 * no clock, and nothing of the services' edges.
 */
@NullMarked
package io.stockbot.backtest;

import org.jspecify.annotations.NullMarked;
