package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.DataMessage;
import io.stockbot.alpaca.data.HistoricTrade;
import io.stockbot.alpaca.data.ImbalanceMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.alpaca.data.TradeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comes in, told in order and once. While a connection is new it waits; what the history has
 * of the time without one is told first. Not for several threads.
 */
final class Intake {

  private final Duration lookback;
  private final DataListener listener;
  private final Waiting waiting;
  private final Map<String, SymbolSequence> sequences = new HashMap<>();
  private boolean isWaiting = true;

  Intake(Duration lookback, int maxBuffered, DataListener listener) {
    this.lookback = lookback;
    this.listener = listener;
    waiting = new Waiting(maxBuffered);
  }

  /** From now on everything waits; what waited is in the history. */
  void hold() {
    isWaiting = true;
    waiting.clear();
  }

  /** These symbols are subscribed, and no others. */
  void follow(Set<String> symbols, Instant now) {
    sequences.keySet().retainAll(symbols);
    symbols.forEach(
        symbol -> sequences.computeIfAbsent(symbol, _ -> SymbolSequence.of(now, lookback)));
  }

  /** The symbols that are followed. */
  Set<String> symbols() {
    return Set.copyOf(sequences.keySet());
  }

  /** What may have been missed of some symbols, when there are any. */
  Optional<Gap> gap(Set<String> symbols, Instant now) {
    var gaping = new HashSet<>(symbols);
    gaping.retainAll(sequences.keySet());
    if (gaping.isEmpty()) {
      return Optional.empty();
    }
    var firstBar = gaping.stream().map(symbol -> of(symbol).bars().gapStart());
    var firstTrade = gaping.stream().map(symbol -> of(symbol).trades().gapStart());
    return Optional.of(
        new Gap(
            Set.copyOf(gaping),
            firstBar.min(Comparator.naturalOrder()).orElseThrow(),
            Minutes.floor(now),
            firstTrade.min(Comparator.naturalOrder()).orElseThrow()));
  }

  private SymbolSequence of(String symbol) {
    return Optional.ofNullable(sequences.get(symbol)).orElseThrow();
  }

  /**
   * Takes what the stream says.
   *
   * @return false when more waits than may
   */
  boolean take(DataMessage message) {
    if (isWaiting && mustWait(message)) {
      return waiting.add(message);
    }
    tell(message);
    return true;
  }

  /** The history does not have these, and nothing depends on their place. */
  private static boolean mustWait(DataMessage message) {
    return switch (message) {
      case TradeMessage _, QuoteMessage _, BarMessage _, CorrectionMessage _, CancelMessage _ ->
          true;
      case BandsMessage _, StatusMessage _, ImbalanceMessage _ -> false;
    };
  }

  /** Tells what the history has, then what waited, and from now on everything at once. */
  void release(Past past) {
    var historic = new ArrayList<Historic>();
    past.bars()
        .forEach(bar -> historic.add(new Historic(bar.end(), () -> tell(bar, Origin.BACKFILL))));
    past.trades()
        .forEach(trade -> historic.add(new Historic(trade.trade().time(), () -> tell(trade))));
    historic.sort(Comparator.comparing(Historic::known));
    historic.forEach(item -> item.tell().run());
    release();
  }

  private record Historic(Instant known, Runnable tell) {}

  /** Tells what waited, and from now on everything at once. */
  void release() {
    isWaiting = false;
    waiting.drain().forEach(this::tell);
  }

  private void tell(HistoricTrade historic) {
    var sequence = sequences.get(historic.trade().symbol());
    if (sequence == null) {
      return;
    }
    sequence.trades().cancelOf(historic).ifPresent(listener::cancel);
    if (sequence.trades().takeHistoric(historic)) {
      listener.trade(historic.trade(), Origin.BACKFILL);
    }
  }

  private void tell(BarMessage bar, Origin origin) {
    var sequence = sequences.get(bar.symbol());
    if (sequence != null) {
      switch (sequence.bars().take(bar, origin)) {
        case NEW -> listener.bar(bar, origin);
        case REVISION -> listener.revision(bar, origin);
        case NOTHING -> {}
      }
    }
  }

  /** A symbol that nobody wants any more may still say something for a moment. */
  private void tell(DataMessage message) {
    var sequence = sequences.get(message.symbol());
    if (sequence == null) {
      return;
    }
    switch (message) {
      case TradeMessage trade -> {
        if (sequence.trades().take(trade)) {
          listener.trade(trade, Origin.LIVE);
        }
      }
      case CorrectionMessage correction -> {
        if (sequence.trades().takeCorrection(correction)) {
          listener.correction(correction);
        }
      }
      case CancelMessage cancel -> {
        if (sequence.trades().takeCancel(cancel)) {
          listener.cancel(cancel);
        }
      }
      case BarMessage bar -> {
        switch (bar.kind()) {
          case MINUTE, UPDATED -> tell(bar, Origin.LIVE);
          case DAILY -> listener.daily(bar);
        }
      }
      case QuoteMessage quote -> listener.quote(quote);
      case StatusMessage status -> listener.status(status);
      case BandsMessage bands -> listener.bands(bands);
      case ImbalanceMessage imbalance -> listener.imbalance(imbalance);
    }
  }
}
