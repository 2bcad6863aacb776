package io.stockbot.marketdata.server;

import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.marketdata.GetBars;
import java.util.function.Consumer;

/**
 * Answers who asks for bars, at once or later. Asked on the gateway's thread, and answers on it.
 */
@FunctionalInterface
interface BarAnswers {

  void answer(GetBars request, Consumer<Event> reply);

  /** From what the gateway remembers alone. */
  static BarAnswers inMemory(MarketDataGateway gateway) {
    return (request, reply) -> reply.accept(gateway.bars(request));
  }
}
