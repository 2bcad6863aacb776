package io.stockbot.protocol.marketdata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.Bar;

/** A bar has closed. */
public record MarketBar(@JsonValue Bar bar) implements MarketDataEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MarketBar {}
}
