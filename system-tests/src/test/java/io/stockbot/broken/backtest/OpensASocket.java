package io.stockbot.broken.backtest;

import io.stockbot.broken.risk.server.Desk;

final class OpensASocket {
  Desk desk() {
    return new Desk();
  }
}
