package io.stockbot.data.check;

import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Nanos;

/** Whether rows come in the order of their times, and bars once. Not for several threads. */
final class OrderCheck {

  private final boolean isUnique;
  private final Findings findings;
  private long last = Long.MIN_VALUE;

  OrderCheck(HistoryKind<?> kind, Findings findings) {
    isUnique = kind.isUnique();
    this.findings = findings;
  }

  void add(long time) {
    if (time < last) {
      findings.add(Fault.DISORDER, Nanos.instant(time).toString());
    } else if (time == last && isUnique) {
      findings.add(Fault.DUPLICATE, Nanos.instant(time).toString());
    }
    last = time;
  }
}
