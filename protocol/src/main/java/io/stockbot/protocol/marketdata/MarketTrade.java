package io.stockbot.protocol.marketdata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.Trade;

/** A trade of the market. */
public record MarketTrade(@JsonValue Trade trade) implements MarketDataEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MarketTrade {}
}
