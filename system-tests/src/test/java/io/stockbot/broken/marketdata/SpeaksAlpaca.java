package io.stockbot.broken.marketdata;

import io.stockbot.broken.alpaca.fake.MadeUp;

final class SpeaksAlpaca {
  String symbol(MadeUp message) {
    return message.symbol();
  }
}
