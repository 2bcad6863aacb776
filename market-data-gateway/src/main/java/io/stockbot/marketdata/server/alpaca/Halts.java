package io.stockbot.marketdata.server.alpaca;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.marketdata.feed.SymbolStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of halts and price bands since the connection came up: Alpaca tells each in a
 * message of its own, the gateway wants them together. For one thread.
 */
final class Halts {

  private final Map<String, SymbolStatus> known = new HashMap<>();

  /** Nothing is known any more: what was halted may have resumed unheard. */
  void forget() {
    known.clear();
  }

  /** The symbol's state after a status; empty when that says nothing about trading. */
  Optional<SymbolStatus> after(StatusMessage status) {
    var symbol = status.symbol();
    return switch (status.effect()) {
      case HALTS -> Optional.of(keep(withBandsOf(SymbolStatus.halted(symbol, reason(status)))));
      case RESUMES -> Optional.of(keep(withBandsOf(SymbolStatus.trading(symbol))));
      case NONE -> Optional.empty();
    };
  }

  /** The symbol's state between new bands. */
  SymbolStatus after(BandsMessage bands) {
    return keep(of(bands.symbol()).within(bands.lower(), bands.upper()));
  }

  private SymbolStatus withBandsOf(SymbolStatus status) {
    var before = of(status.symbol());
    return new SymbolStatus(
        status.symbol(), status.state(), status.reason(), before.lowerBand(), before.upperBand());
  }

  private SymbolStatus of(String symbol) {
    return known.getOrDefault(symbol, SymbolStatus.unknown(symbol));
  }

  private SymbolStatus keep(SymbolStatus status) {
    known.put(status.symbol(), status);
    return status;
  }

  private static String reason(StatusMessage status) {
    return status.reasonText().isBlank() ? status.text() : status.reasonText();
  }
}
