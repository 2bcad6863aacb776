/** Files of other people as rows of text: CSV, gzip, zip and Parquet. Knows no market data. */
@NullMarked
package io.stockbot.data.table;

import org.jspecify.annotations.NullMarked;
