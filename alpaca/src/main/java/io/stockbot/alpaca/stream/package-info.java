/**
 * The one market data connection of an account: it is kept up, subscriptions follow the wish, and
 * what a loss left out is filled in before live data goes on. A loop of its own owns all of it.
 */
@NullMarked
package io.stockbot.alpaca.stream;

import org.jspecify.annotations.NullMarked;
