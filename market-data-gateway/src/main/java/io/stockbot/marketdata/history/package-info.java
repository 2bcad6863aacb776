/**
 * The history store as the rest of the program sees it: what is stored, by kind, symbol and day,
 * and how it is asked for. Knows no file format and no database.
 */
@NullMarked
package io.stockbot.marketdata.history;

import org.jspecify.annotations.NullMarked;
