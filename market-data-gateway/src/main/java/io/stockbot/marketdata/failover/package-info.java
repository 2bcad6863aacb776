/** A second provider that stands by for the first. No provider of its own. */
@NullMarked
package io.stockbot.marketdata.failover;

import org.jspecify.annotations.NullMarked;
