/** The WebSocket client by which one service reaches another, for as long as both live. */
@NullMarked
package io.stockbot.common.link;

import org.jspecify.annotations.NullMarked;
