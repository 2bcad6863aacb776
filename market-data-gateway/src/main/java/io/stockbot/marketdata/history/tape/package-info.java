/** What a feed tells, on its way into the history store. Starts no thread and opens no file. */
@NullMarked
package io.stockbot.marketdata.history.tape;

import org.jspecify.annotations.NullMarked;
