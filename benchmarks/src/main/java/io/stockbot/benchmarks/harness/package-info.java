/**
 * Two sides run in turn and are compared: rounds, figures, the table and the last line. Knows no
 * benchmark.
 */
@NullMarked
package io.stockbot.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
