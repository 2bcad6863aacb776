package io.stockbot.protocol.marketdata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.TradeCorrection;

/** A trade of the market was corrected; told to those who are told of trades. */
public record MarketCorrection(@JsonValue TradeCorrection correction) implements MarketDataEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MarketCorrection {}
}
