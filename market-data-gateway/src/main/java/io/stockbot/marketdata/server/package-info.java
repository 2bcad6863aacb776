/** The gateway as a service: settings, wiring, sockets and threads. No rule about market data. */
@NullMarked
package io.stockbot.marketdata.server;

import org.jspecify.annotations.NullMarked;
