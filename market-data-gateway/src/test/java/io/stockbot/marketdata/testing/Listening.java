package io.stockbot.marketdata.testing;

import io.stockbot.marketdata.Subscriber;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.value.Bar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A subscriber that remembers what it was told, and takes it at once or when it is let. */
public final class Listening implements Subscriber {

  private final List<MarketDataEvent> events = new ArrayList<>();
  private final List<String> numbered = new ArrayList<>();
  private final Deque<Runnable> untaken = new ArrayDeque<>();
  private final boolean takesAtOnce;

  private Listening(boolean takesAtOnce) {
    this.takesAtOnce = takesAtOnce;
  }

  public static Listening eager() {
    return new Listening(true);
  }

  public static Listening slow() {
    return new Listening(false);
  }

  @Override
  public void tell(MarketDataEvent event) {
    events.add(event);
  }

  @Override
  public void tell(MarketDataEvent event, Sequence sequence) {
    tell(event);
    var prev = sequence.prev().map(last -> " after " + last).orElse("");
    numbered.add(sequence.seq() + prev + ": " + word(event));
  }

  /** Each event that has a number, such as {@code 17 after 16: quote 180.01}. */
  public List<String> numbered() {
    return List.copyOf(numbered);
  }

  @Override
  public void whenTaken(Runnable task) {
    untaken.add(task);
    if (takesAtOnce) {
      take();
    }
  }

  /** Takes all that it was told. */
  public void take() {
    var tasks = List.copyOf(untaken);
    untaken.clear();
    tasks.forEach(Runnable::run);
  }

  public List<MarketDataEvent> events() {
    return List.copyOf(events);
  }

  public List<Bar> bars() {
    return events.stream()
        .filter(MarketBar.class::isInstance)
        .map(event -> ((MarketBar) event).bar())
        .toList();
  }

  public List<MarketClock> clocks() {
    return events.stream()
        .filter(MarketClock.class::isInstance)
        .map(MarketClock.class::cast)
        .toList();
  }

  /** Each event in a word or two, such as {@code bar 1m 13:30} or {@code trade 180.01}. */
  public List<String> told() {
    return events.stream().map(Listening::word).toList();
  }

  private static String word(MarketDataEvent event) {
    return switch (event) {
      case MarketTrade trade -> "trade " + trade.trade().price();
      case io.stockbot.protocol.marketdata.MarketCorrection correction ->
          "correction " + correction.correction().price();
      case io.stockbot.protocol.marketdata.MarketCancel cancel -> "cancel " + cancel.cancel().id();
      case MarketQuote quote -> "quote " + quote.quote().bid();
      case MarketBar bar -> "bar " + bar.bar().dataResolution() + " " + bar.bar().close();
      case MarketClock clock -> "clock " + clock.time().toString().substring(11);
      case FeedStatus status -> status.state().name();
      case MarketStatus status ->
          status.symbol() + " " + status.state() + (status.stale() ? " stale" : "");
      case io.stockbot.protocol.marketdata.Bars bars -> "bars";
      case io.stockbot.protocol.marketdata.Symbols symbols -> "symbols";
    };
  }
}
