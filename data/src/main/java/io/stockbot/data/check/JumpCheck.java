package io.stockbot.data.check;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether the first price of a day is a small multiple, or a small part, of the last one of the day
 * before, as it is after a split: 2 to 20, or 3 for 2, within three percent. Not for several
 * threads.
 */
final class JumpCheck {

  private static final int MOST = 20;
  private static final int PERCENT = 3;
  private static final int HUNDRED = 100;

  private final String symbol;
  private final KnownSplits splits;
  private final Findings findings;
  private LocalDate day = LocalDate.MIN;
  private Instant dayEnd = Instant.MIN;
  private Price last = new Price(0);

  JumpCheck(String symbol, KnownSplits splits, Findings findings) {
    this.symbol = symbol;
    this.splits = splits;
    this.findings = findings;
  }

  void add(Instant time, Price open, Price close) {
    if (!time.isBefore(dayEnd)) {
      day = ExchangeCalendar.date(time);
      dayEnd = day.plusDays(1).atStartOfDay(ExchangeCalendar.ZONE).toInstant();
      if (last.isPositive() && open.isPositive() && looksLikeSplit(last, open)) {
        var fault = splits.isKnown(symbol, day) ? Fault.SPLIT : Fault.JUMP;
        findings.add(fault, "%s from %s to %s".formatted(day, last, open));
      }
    }
    last = close;
  }

  static boolean looksLikeSplit(Price before, Price after) {
    var high = Math.max(before.micros(), after.micros());
    var low = Math.min(before.micros(), after.micros());
    if (isNear(2 * high, 3 * low)) {
      return true;
    }
    for (var ratio = 2; ratio <= MOST; ratio++) {
      if (isNear(high, ratio * low)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(long a, long b) {
    return Math.abs(a - b) * HUNDRED <= Math.max(a, b) * PERCENT;
  }
}
