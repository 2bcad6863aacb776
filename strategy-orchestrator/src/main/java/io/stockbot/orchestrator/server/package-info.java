/**
 * The edge of the strategy-orchestrator: sockets to inputs and events to sockets. Nothing is
 * decided here.
 */
@NullMarked
package io.stockbot.orchestrator.server;

import org.jspecify.annotations.NullMarked;
