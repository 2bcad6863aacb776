package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How much time one bar covers. */
public enum Resolution {
  /** One bar for each trade. */
  TICK("tick", Duration.ZERO),
  SECOND_1("1s", Duration.ofSeconds(1)),
  SECOND_5("5s", Duration.ofSeconds(5)),
  SECOND_15("15s", Duration.ofSeconds(15)),
  SECOND_30("30s", Duration.ofSeconds(30)),
  MINUTE_1("1m", Duration.ofMinutes(1)),
  MINUTE_5("5m", Duration.ofMinutes(5)),
  MINUTE_15("15m", Duration.ofMinutes(15)),
  MINUTE_30("30m", Duration.ofMinutes(30)),
  HOUR_1("1h", Duration.ofHours(1)),
  /** One day of the exchange. */
  DAY_1("1d", Duration.ofDays(1));

  private final String wire;
  private final Duration duration;

  Resolution(String wire, Duration duration) {
    this.wire = wire;
    this.duration = duration;
  }

  /**
   * @throws IllegalArgumentException when there is no such resolution
   */
  @JsonCreator
  public static Resolution of(String wire) {
    return Arrays.stream(values())
        .filter(resolution -> resolution.wire.equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of " + names()));
  }

  /** All resolutions as they are written, shortest first. */
  public static String names() {
    return Arrays.stream(values()).map(Resolution::wire).collect(Collectors.joining(", "));
  }

  @JsonValue
  public String wire() {
    return wire;
  }

  /** The length of a bar; zero for a tick, and a nominal 24 hours for a day. */
  public Duration duration() {
    return duration;
  }

  @Override
  public String toString() {
    return wire;
  }
}
