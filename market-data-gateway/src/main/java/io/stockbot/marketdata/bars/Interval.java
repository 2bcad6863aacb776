package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time that one bar covers. Intervals are counted from midnight in New York, so that each lies
 * within one day of the exchange; a day has 23 or 25 hours when the clocks change.
 *
 * @param start the first instant
 * @param end the first instant after it
 */
public record Interval(Instant start, Instant end) {

  /** Where the exchange keeps its clock. */
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** The interval of a resolution that holds an instant; for ticks the instant itself. */
  public static Interval of(Resolution resolution, Instant time) {
    return switch (resolution) {
      case TICK -> new Interval(time, time);
      case DAY_1 -> ofDay(LocalDate.ofInstant(time, NEW_YORK));
      case SECOND_1,
          SECOND_5,
          SECOND_15,
          SECOND_30,
          MINUTE_1,
          MINUTE_5,
          MINUTE_15,
          MINUTE_30,
          HOUR_1 ->
          withinDay(resolution.duration().toSeconds(), time);
    };
  }

  /** A calendar day in New York. */
  public static Interval ofDay(LocalDate date) {
    return new Interval(midnight(date), midnight(date.plusDays(1)));
  }

  /**
   * New York is whole hours away from UTC (since 1883), so what is at most an hour long and counted
   * from its midnight begins where it does counted from midnight UTC. Asking for the zone at each
   * bar would cost more than all the rest of cutting it.
   */
  private static Interval withinDay(long length, Instant time) {
    var start = time.getEpochSecond() - Math.floorMod(time.getEpochSecond(), length);
    return new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + length));
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay(NEW_YORK).toInstant();
  }
}
