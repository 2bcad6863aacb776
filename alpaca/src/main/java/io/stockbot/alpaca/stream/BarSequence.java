package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.BarMessage.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The minutes of one symbol as they were told: each once, in order, and again only when it differs.
 * Not for several threads.
 */
final class BarSequence {

  private final Instant since;
  private final Duration lookback;
  private final TreeMap<Instant, BarMessage> told = new TreeMap<>();

  /** What to do about a bar. */
  enum Verdict {
    /** It comes next. */
    NEW,
    /** It replaces one that was told, or was late for its place. */
    REVISION,
    /** It says nothing new. */
    NOTHING
  }

  /**
   * @param since the first minute that is to be told
   * @param lookback how long what was told is remembered
   */
  BarSequence(Instant since, Duration lookback) {
    this.since = since;
    this.lookback = lookback;
  }

  /** From when on the history is to be asked. */
  Instant gapStart() {
    return last().map(minute -> later(minute.minus(lookback), since)).orElse(since);
  }

  Verdict take(BarMessage bar, Origin origin) {
    var before = told.get(bar.time());
    var verdict = before == null ? first(bar, origin) : again(before, bar, origin);
    if (verdict != Verdict.NOTHING) {
      told.put(bar.time(), bar);
      last().ifPresent(minute -> told.headMap(minute.minus(lookback)).clear());
    }
    return verdict;
  }

  private Verdict first(BarMessage bar, Origin origin) {
    var last = last();
    if (bar.time().isBefore(since)) {
      return Verdict.NOTHING;
    }
    if (last.isEmpty() || bar.time().isAfter(last.get())) {
      return Verdict.NEW;
    }
    var isRemembered = !bar.time().isBefore(last.get().minus(lookback));
    return isRemembered || (origin == Origin.LIVE && bar.kind() == Kind.UPDATED)
        ? Verdict.REVISION
        : Verdict.NOTHING;
  }

  /** What the history or an update says is newer than what was told; a minute's end is not. */
  private static Verdict again(BarMessage before, BarMessage bar, Origin origin) {
    var isNewer = origin == Origin.BACKFILL || bar.kind() == Kind.UPDATED;
    return isNewer && !bar.saysTheSameAs(before) ? Verdict.REVISION : Verdict.NOTHING;
  }

  private Optional<Instant> last() {
    return told.isEmpty() ? Optional.empty() : Optional.of(told.lastKey());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
