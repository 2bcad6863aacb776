package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketQuote;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The subscribers of one symbol's quotes: those who want each of them, and those who want so many a
 * second.
 */
final class QuoteAudience {

  private final Scheduler scheduler;
  private final Audience all = new Audience();
  private final Map<BigDecimal, Rate> rates = new HashMap<>();
  private Optional<MarketQuote> latest = Optional.empty();
  private long told;

  QuoteAudience(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Adds a subscriber, or changes how often it is told. */
  void add(Subscriber subscriber, Optional<BigDecimal> maxRateHz) {
    remove(subscriber);
    maxRateHz
        .map(BigDecimal::stripTrailingZeros)
        .ifPresentOrElse(
            hertz ->
                rates.computeIfAbsent(hertz, rate -> new Rate(rate, scheduler)).add(subscriber),
            () -> all.add(subscriber));
  }

  void remove(Subscriber subscriber) {
    all.remove(subscriber);
    rates.values().forEach(rate -> rate.remove(subscriber));
    rates.values().removeIf(Rate::isEmpty);
  }

  boolean isEmpty() {
    return all.isEmpty() && rates.isEmpty();
  }

  void tell(MarketQuote quote) {
    var prev = told;
    told++;
    latest = Optional.of(quote);
    var sequence = new Sequence(told, Optional.of(prev));
    all.tell(quote, sequence);
    for (var rate : rates.values()) {
      rate.tell(quote, sequence);
    }
  }

  /** Tells one subscriber the latest. */
  void repeat(Subscriber subscriber) {
    latest.ifPresent(quote -> subscriber.tell(quote, Sequence.of(told)));
  }
}
