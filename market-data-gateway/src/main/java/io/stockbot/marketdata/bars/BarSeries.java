package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bars of one symbol at every resolution, cut and remembered. Adding a trade allocates nothing
 * once as much is remembered as shall be. Not for several threads.
 */
public final class BarSeries {

  /** Form T says no more than that the exchange was closed, unless it was open. */
  private static final long EXTENDED = SaleConditions.bit(SaleCondition.EXTENDED_HOURS);

  private static final long KEY_FACTOR = 31;

  private final BarRules rules;
  private final BarListener listener;
  private final BarLevels levels;
  private final Prints prints;
  private final Revision revision;
  private final PriceBand band;
  private final boolean isJudging;
  private final BarSum tick;
  private long heldSince = Long.MAX_VALUE;

  /**
   * @param listener told of each bar when it is closed, and when it has changed
   */
  public BarSeries(String symbol, BarRules rules, Closings closings, BarListener listener) {
    this.rules = rules;
    this.listener = listener;
    levels = new BarLevels(symbol, rules, closings, listener);
    prints = new Prints(symbol, rules.keep());
    revision = new Revision(symbol, levels, prints, rules.revise());
    band = new PriceBand(rules.maxJump());
    isJudging = rules.maxJump().isPresent();
    tick = new BarSum(symbol, Resolution.TICK);
  }

  /** Closes all bars that end at or before this time. */
  public void advance(Instant time) {
    levels.advance(Nanos.of(time));
  }

  /**
   * Whether a trade's price may not be believed before another confirms it; asked once for each
   * trade, before it is added.
   */
  public boolean isSuspect(Trade trade) {
    if (!trade.price().isPositive()) {
      return true;
    }
    return isJudging
        && rules.from() == PriceSource.TRADES
        && (effect(trade.conditions(), Nanos.of(trade.time())) & Effect.LAST) != 0
        && band.jumps(trade.price().micros());
  }

  /**
   * Adds a trade to its bars. One that is suspect is kept aside, and counts for nothing until the
   * next one near its price comes.
   */
  public Outcome add(Trade trade) {
    if (rules.from() != PriceSource.TRADES || !trade.price().isPositive()) {
      return Outcome.TAKEN;
    }
    var time = Nanos.of(trade.time());
    var effect = effect(trade.conditions(), time);
    var key = trade.id().isEmpty() ? 0 : key(trade.id().get(), trade.exchange());
    return add(time, trade.price().micros(), trade.size().nanos(), key, effect, trade.suspect());
  }

  /** Adds the middle of a usable quote, when bars are cut from quotes. */
  public Outcome add(Quote quote) {
    if (rules.from() != PriceSource.QUOTES || !quote.isUsable()) {
      return Outcome.TAKEN;
    }
    var middle = quote.middle().micros();
    var effect = Effect.HIGH_AND_LOW | Effect.LAST;
    return add(Nanos.of(quote.time()), middle, 0, 0, effect, band.jumps(middle));
  }

  private Outcome add(long time, long price, long size, long key, int effect, boolean isSuspect) {
    var isLate = time < levels.closedUntil() || time < prints.last();
    if (isLate && !revision.reaches(time, prints.last())) {
      tick(time, price, size, effect);
      return Outcome.TOO_LATE;
    }
    if (isSuspect) {
      heldSince = Math.min(heldSince, time);
      prints.add(time, price, size, key, Effect.held(effect));
      return Outcome.TAKEN;
    }
    prints.add(time, price, size, key, effect);
    if (isLate) {
      revision.at(time);
    } else {
      levels.advance(time);
      levels.shortest(time).add(price, size, effect);
    }
    tick(time, price, size, effect);
    if ((effect & Effect.LAST) != 0 && heldSince != Long.MAX_VALUE) {
      settleHeld();
    }
    return isLate ? Outcome.REVISED : Outcome.TAKEN;
  }

  /** The last price was believed: those held back that lie near it are right, the others never. */
  private void settleHeld() {
    var since = heldSince;
    heldSince = Long.MAX_VALUE;
    for (var i = prints.count() - 1; i >= prints.first() && prints.time(i) >= since; i--) {
      var effect = prints.effect(i);
      if (Effect.isHeld(effect) && band.isNear(prints.price(i))) {
        prints.effect(i, Effect.released(effect));
        revision.at(prints.time(i));
        var tick = prints.tick(i);
        tick.revision(1);
        listener.closed(tick);
      }
    }
  }

  /** A trade was another one: its bars are cut again. */
  public Outcome correct(TradeCorrection correction) {
    var number = prints.find(key(correction.originalId(), correction.exchange()));
    if (number < 0) {
      return Outcome.TOO_LATE;
    }
    return change(
        number,
        correction.price().micros(),
        correction.size().nanos(),
        key(correction.id(), correction.exchange()),
        effect(correction.conditions(), prints.time(number)));
  }

  /** A trade never was: its bars are cut again. */
  public Outcome cancel(TradeCancel cancel) {
    var number = prints.find(key(cancel.id(), cancel.exchange()));
    return number < 0 ? Outcome.TOO_LATE : change(number, 0, 0, 0, 0);
  }

  private Outcome change(long number, long price, long size, long key, int effect) {
    var time = prints.time(number);
    if (!revision.reaches(time, prints.last())) {
      return Outcome.TOO_LATE;
    }
    prints.change(number, price, size, key, effect);
    revision.at(time);
    return Outcome.REVISED;
  }

  /**
   * Takes a bar as it is, and adds it to those of longer resolutions. One that is there already is
   * replaced, and those that hold it are cut again.
   */
  public Outcome add(Bar bar) {
    var number = BarLevels.number(bar.dataResolution());
    var sum = new BarSum(bar.symbol(), bar.dataResolution());
    sum.set(bar);
    if (number < 0) {
      listener.closed(sum);
      return Outcome.TAKEN;
    }
    if (levels.isNext(number, sum)) {
      levels.advance(sum.start());
      levels.add(number, sum);
      return Outcome.TAKEN;
    }
    return revision.replace(number, sum) ? Outcome.REVISED : Outcome.TOO_LATE;
  }

  /** The latest closed bars, oldest first, that start no earlier and end no later than asked. */
  public List<Bar> latest(
      Resolution resolution, Optional<Instant> start, Optional<Instant> end, int limit) {
    return resolution == Resolution.TICK
        ? prints.latest(start, end, limit)
        : levels.level(resolution).ring().latest(start, end, limit);
  }

  private void tick(long time, long price, long size, int effect) {
    if (!listener.wantsTicks()) {
      return;
    }
    tick.begin(time, time);
    tick.add(price, size, effect);
    if (tick.isPriced()) {
      listener.closed(tick);
    }
  }

  private int effect(SaleConditions conditions, long time) {
    var bits = conditions.bits();
    if ((bits & EXTENDED) != 0 && !levels.intervals().isRegular(time)) {
      bits &= ~EXTENDED;
    }
    return rules.prices().effect(bits);
  }

  /** Never zero, and another one for each id of a dozen digits. */
  private static long key(String id, Optional<String> exchange) {
    var key = exchange.isPresent() ? (long) exchange.get().hashCode() << Integer.SIZE : 0;
    var digits = 0L;
    for (var i = 0; i < id.length(); i++) {
      digits = digits * KEY_FACTOR + id.charAt(i);
    }
    var both = key ^ digits;
    return both == 0 ? 1 : both;
  }
}
