package io.stockbot.broken.orchestrator;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

final class SpeaksNetty {
  ByteBuf bytes() {
    return Unpooled.buffer();
  }
}
