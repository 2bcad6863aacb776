/** The sub-command {@code bench}: which benchmarks there are, and how one is run and told. */
@NullMarked
package io.stockbot.benchmarks;

import org.jspecify.annotations.NullMarked;
