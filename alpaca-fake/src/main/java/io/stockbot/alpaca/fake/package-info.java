/**
 * A server that speaks Alpaca's market data dialect on the loopback and does what a test tells it.
 * Its market is made up; no service has it on its class path.
 */
@NullMarked
package io.stockbot.alpaca.fake;

import org.jspecify.annotations.NullMarked;
