package io.stockbot.protocol.marketdata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.TradeCancel;

/** A trade of the market was cancelled; told to those who are told of trades. */
public record MarketCancel(@JsonValue TradeCancel cancel) implements MarketDataEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MarketCancel {}
}
