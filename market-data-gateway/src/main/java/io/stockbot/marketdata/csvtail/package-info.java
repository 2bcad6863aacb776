/** A CSV file that somebody else writes on, as a provider: the example of how to add one. */
@NullMarked
package io.stockbot.marketdata.csvtail;

import org.jspecify.annotations.NullMarked;
