package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Instant;
import java.util.List;

/**
 * The best prices changed.
 *
 * @param bid 0 when nobody bids
 * @param bidSize shares or round lots: Alpaca's own pages differ, so nothing may be sized by it
 * @param ask 0 when nobody offers
 */
public record QuoteMessage(
    String symbol,
    Instant time,
    String bidExchange,
    Price bid,
    Quantity bidSize,
    String askExchange,
    Price ask,
    Quantity askSize,
    List<String> conditions,
    String tape)
    implements DataMessage {

  public QuoteMessage {
    conditions = List.copyOf(conditions);
  }
}
