/** From an order to its decision over the socket, beside an echo of the same bytes. */
@NullMarked
package io.stockbot.benchmarks.risk;

import org.jspecify.annotations.NullMarked;
