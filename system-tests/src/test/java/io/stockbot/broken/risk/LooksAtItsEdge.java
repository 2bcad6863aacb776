package io.stockbot.broken.risk;

import io.stockbot.broken.risk.server.Desk;

final class LooksAtItsEdge {
  Desk desk() {
    return new Desk();
  }
}
