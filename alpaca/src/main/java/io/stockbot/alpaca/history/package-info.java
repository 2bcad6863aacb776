/**
 * Alpaca's REST interface to what has happened, and to what can be traded. Its calls block: they
 * are for virtual threads and never for an event loop.
 */
@NullMarked
package io.stockbot.alpaca.history;

import org.jspecify.annotations.NullMarked;
