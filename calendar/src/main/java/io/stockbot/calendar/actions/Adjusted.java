package io.stockbot.calendar.actions;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.protocol.value.Adjustment;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A view on what was traded of one share that makes prices of different days comparable. The latest
 * prices stay as they are; those of before a split are divided by it, those of before a dividend
 * are multiplied with <em>1 - cash / close of the day before</em> (the method of the Center for
 * Research in Security Prices). Prices are rounded half up to the sixth decimal, once. Volumes are
 * multiplied with splits alone: a dividend makes no shares.
 *
 * <p>Nothing that is stored changes, and a live bar is adjusted like a recorded one. Immutable, for
 * any number of threads.
 */
public final class Adjusted {

  /** The instants at which a day without something begins, in epoch seconds and in order. */
  private final long[] exInstants;

  /** For each of them the factor of what is before it; and at last that of now. */
  private final Factor[] factors;

  private Adjusted(long[] exInstants, Factor[] factors) {
    this.exInstants = exInstants;
    this.factors = factors;
  }

  /** The view that takes these actions, the oldest first, into account. */
  static Adjusted of(List<CorporateAction> actions, Adjustment adjustment) {
    var exInstants =
        actions.stream()
            .mapToLong(
                action -> action.exDate().atStartOfDay(ExchangeCalendar.ZONE).toEpochSecond())
            .toArray();
    var factors = new Factor[actions.size() + 1];
    factors[actions.size()] = Factor.NONE;
    for (int i = actions.size() - 1; i >= 0; i--) {
      factors[i] = factors[i + 1].with(actions.get(i), adjustment);
    }
    return new Adjusted(exInstants, factors);
  }

  /** A bar, by the day on which it starts; the same one when nothing has been done since. */
  public Bar bar(Bar bar) {
    var factor = factor(bar.start());
    if (factor.equals(Factor.NONE)) {
      return bar;
    }
    return new Bar(
        bar.symbol(),
        bar.dataResolution(),
        bar.start(),
        bar.end(),
        factor.times(bar.open()),
        factor.times(bar.high()),
        factor.times(bar.low()),
        factor.times(bar.close()),
        factor.times(bar.volume()),
        bar.trades(),
        factor.times(bar.vwap()));
  }

  /** A price, by the instant at which it was traded. */
  public Price price(Price price, Instant time) {
    return factor(time).times(price);
  }

  private Factor factor(Instant time) {
    return factors[actionsUntil(time.getEpochSecond())];
  }

  /** How many actions there are with an ex-date that has come; several may come at once. */
  private int actionsUntil(long second) {
    var found = Arrays.binarySearch(exInstants, second);
    var passed = found >= 0 ? found : -found - 1;
    while (passed < exInstants.length && exInstants[passed] <= second) {
      passed++;
    }
    return passed;
  }
}
