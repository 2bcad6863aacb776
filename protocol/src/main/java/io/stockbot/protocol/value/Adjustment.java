package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which corporate actions old prices are adjusted for, so that they can be set beside new ones. */
public enum Adjustment {
  /** None: prices as they were traded. */
  RAW,
  /** Splits: prices and volumes count in today's shares. */
  SPLIT,
  /** Splits and dividends: no price falls by a dividend, as if each had been reinvested. */
  ALL;

  /**
   * @throws IllegalArgumentException when there is no such adjustment
   */
  @JsonCreator
  public static Adjustment of(String wire) {
    return Arrays.stream(values())
        .filter(adjustment -> adjustment.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of " + names()));
  }

  private static String names() {
    return Arrays.stream(values()).map(Adjustment::wire).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return wire();
  }
}
