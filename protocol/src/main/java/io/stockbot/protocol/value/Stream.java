package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a session can subscribe to. */
public enum Stream {
  MARKET_TRADES,
  MARKET_QUOTES,
  MARKET_BARS,
  /** Every change of the feed's state, and of the state of the symbols that are named. */
  MARKET_STATUS,
  /** Every change of the risk-guardian's state. */
  RISK;

  /**
   * @throws IllegalArgumentException when there is no such stream
   */
  @JsonCreator
  public static Stream of(String wire) {
    return Arrays.stream(values())
        .filter(stream -> stream.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of " + names()));
  }

  private static String names() {
    return Arrays.stream(values()).map(Stream::wire).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
