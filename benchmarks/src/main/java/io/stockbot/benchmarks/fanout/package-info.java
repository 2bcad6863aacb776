/** Events for many clients, beside a server that encodes and flushes for each of them. */
@NullMarked
package io.stockbot.benchmarks.fanout;

import org.jspecify.annotations.NullMarked;
