/** What both of Alpaca's dialects share: the account's keys and the names of the feeds. */
@NullMarked
package io.stockbot.alpaca;

import org.jspecify.annotations.NullMarked;
