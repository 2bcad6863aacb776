/** The history store on the disk: Parquet files, written and read through DuckDB. */
@NullMarked
package io.stockbot.marketdata.history.parquet;

import org.jspecify.annotations.NullMarked;
