package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * A trade that the market printed: somebody bought and somebody sold so many shares.
 *
 * @param id the provider's, unique together with symbol, exchange and day
 * @param exchange the letter of the exchange that printed it
 * @param suspect whether its price is not believed before another print confirms it
 */
public record Trade(
    String symbol,
    Instant time,
    Price price,
    Quantity size,
    Optional<String> id,
    Optional<String> exchange,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) SaleConditions conditions,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean suspect)
    implements Tick {

  /** A regular sale of which nothing more is known. */
  public Trade(String symbol, Instant time, Price price, Quantity size) {
    this(symbol, time, price, size, Optional.empty(), Optional.empty(), SaleConditions.NONE, false);
  }

  public Trade asSuspect() {
    return new Trade(symbol, time, price, size, id, exchange, conditions, true);
  }
}
