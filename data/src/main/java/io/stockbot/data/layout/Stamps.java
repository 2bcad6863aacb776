package io.stockbot.data.layout;

import io.stockbot.marketdata.bars.Interval;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and dates as they are written in files. The last day is kept: rows of a day are many. */
final class Stamps {

  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final int DATE = "2013-10-07".length();
  private static final int SECONDS = "2013-10-07T13:30:00".length();

  private String lastDate = "";
  private LocalDate lastDay = LocalDate.EPOCH;

  /** {@code 2013-10-07T13:30:00.250Z}, or {@code 2013-10-07 13:30:00.25} of a Parquet file. */
  Instant utc(String text) {
    return at(text, ZoneOffset.UTC);
  }

  /** {@code 2013-10-07 09:30:00} where the exchange is. */
  Instant newYork(String text) {
    return at(text, Interval.NEW_YORK);
  }

  private Instant at(String text, ZoneId zone) {
    try {
      var isZulu = text.endsWith("Z") || text.endsWith("+00");
      var end = text.length() - (text.endsWith("Z") ? 1 : text.endsWith("+00") ? 3 : 0);
      if (end < SECONDS) {
        throw new DateTimeException("too short");
      }
      var day = date(text.substring(0, DATE));
      var time = LocalTime.parse(text.substring(DATE + 1, end));
      return LocalDateTime.of(day, time).atZone(isZulu ? ZoneOffset.UTC : zone).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no time such as 2013-10-07T13:30:00Z", e);
    }
  }

  /** {@code 2013-10-07}, or {@code 20131007}. */
  LocalDate date(String text) {
    if (!text.equals(lastDate)) {
      try {
        lastDay = text.length() == DATE ? LocalDate.parse(text) : LocalDate.parse(text, COMPACT);
        lastDate = text;
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("'" + text + "' is no date such as 2013-10-07", e);
      }
    }
    return lastDay;
  }
}
