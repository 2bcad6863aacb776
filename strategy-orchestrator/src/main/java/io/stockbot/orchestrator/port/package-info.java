/** What the orchestrator speaks to; sockets in production, plain objects in a backtest. */
@NullMarked
package io.stockbot.orchestrator.port;

import org.jspecify.annotations.NullMarked;
