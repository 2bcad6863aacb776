/** The WebSocket server that every service has. It knows sessions and frames, and no service. */
@NullMarked
package io.stockbot.common.websocket;

import org.jspecify.annotations.NullMarked;
