/** How fast the history store takes and gives, beside DuckDB alone. */
@NullMarked
package io.stockbot.benchmarks.history;

import org.jspecify.annotations.NullMarked;
