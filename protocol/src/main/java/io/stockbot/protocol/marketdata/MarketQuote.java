package io.stockbot.protocol.marketdata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.Quote;

/** New best prices. */
public record MarketQuote(@JsonValue Quote quote) implements MarketDataEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MarketQuote {}
}
