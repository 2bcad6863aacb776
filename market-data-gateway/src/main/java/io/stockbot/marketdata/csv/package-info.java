/** Market data in CSV files: layouts, rows, and what is wrong with them. No feed. */
@NullMarked
package io.stockbot.marketdata.csv;

import org.jspecify.annotations.NullMarked;
