/** A seeded market of made-up ticks that never closes. Nothing in it is real. */
@NullMarked
package io.stockbot.marketdata.simulated;

import org.jspecify.annotations.NullMarked;
