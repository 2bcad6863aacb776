package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.HistoricTrade;
import io.stockbot.alpaca.data.TradeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The trades of one symbol as they were told, and which of them still count. Not for several
 * threads.
 */
final class TradeSequence {

  private final Instant since;
  private final Duration lookback;
  private final Map<Key, Boolean> standing = new HashMap<>();
  private final TreeMap<Instant, Set<Key>> byTime = new TreeMap<>();

  private record Key(String id, String exchange) {
    static Key of(TradeMessage trade) {
      return new Key(trade.id(), trade.exchange());
    }
  }

  /**
   * @param since nothing before is to be told
   * @param lookback how long what was told is remembered
   */
  TradeSequence(Instant since, Duration lookback) {
    this.since = since;
    this.lookback = lookback;
  }

  /** From when on the history is to be asked. */
  Instant gapStart() {
    var start = last().map(time -> time.minus(lookback)).orElse(since);
    return start.isAfter(since) ? start : since;
  }

  /** Whether a trade has not been told yet. */
  boolean take(TradeMessage trade) {
    return remember(trade);
  }

  /** Whether a trade that the history has must be told: it counts and was not. */
  boolean takeHistoric(HistoricTrade historic) {
    return historic.stands()
        && !historic.trade().time().isBefore(gapStart())
        && remember(historic.trade());
  }

  /** Whether a cancel is news: of a trade that counts, or of one told too long ago to know. */
  boolean takeCancel(CancelMessage cancel) {
    var key = new Key(cancel.id(), cancel.exchange());
    return !standing.containsKey(key) || strike(key);
  }

  /** The cancel that a trade of the history stands for, when it was told as one that counts. */
  Optional<CancelMessage> cancelOf(HistoricTrade historic) {
    var trade = historic.trade();
    return !historic.stands() && strike(Key.of(trade))
        ? Optional.of(
            new CancelMessage(
                trade.symbol(),
                trade.time(),
                trade.id(),
                trade.exchange(),
                trade.price(),
                trade.size(),
                "C"))
        : Optional.empty();
  }

  /** Whether a correction is news: what it says was told neither by the stream nor the history. */
  boolean takeCorrection(CorrectionMessage correction) {
    strike(Key.of(correction.original()));
    return remember(correction.corrected());
  }

  private boolean strike(Key key) {
    return standing.replace(key, true, false);
  }

  private boolean remember(TradeMessage trade) {
    if (standing.putIfAbsent(Key.of(trade), true) != null) {
      return false;
    }
    byTime.computeIfAbsent(trade.time(), _ -> new HashSet<>()).add(Key.of(trade));
    last().ifPresent(time -> forgetBefore(time.minus(lookback)));
    return true;
  }

  private void forgetBefore(Instant time) {
    var old = byTime.headMap(time);
    old.values().forEach(keys -> keys.forEach(standing::remove));
    old.clear();
  }

  private Optional<Instant> last() {
    return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.lastKey());
  }
}
