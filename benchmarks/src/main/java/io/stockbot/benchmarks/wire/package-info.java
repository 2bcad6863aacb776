/** WebSockets on bare Netty, the other side and the clients of both. Knows no message. */
@NullMarked
package io.stockbot.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
