package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Instant;
import java.util.List;

/**
 * Somebody traded.
 *
 * @param id unique together with symbol, exchange and day
 * @param exchange its letter, such as V for IEX
 * @param conditions the sale conditions' letters
 * @param tape A, B or C, N overnight, O OTC; empty when it was not told
 */
public record TradeMessage(
    String symbol,
    Instant time,
    String id,
    String exchange,
    Price price,
    Quantity size,
    List<String> conditions,
    String tape)
    implements DataMessage {

  public TradeMessage {
    conditions = List.copyOf(conditions);
  }
}
