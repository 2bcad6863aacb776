package io.stockbot.marketdata;

import io.stockbot.marketdata.bars.BarListener;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.BarSum;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.marketdata.bars.Outcome;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketCancel;
import io.stockbot.protocol.marketdata.MarketCorrection;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One symbol: its bars, and who is told of it. */
final class Broadcast implements BarListener {

  private final BarSeries bars;
  private final Audience trades = new Audience();
  private final QuoteAudience quotes;
  private final Audience statuses = new Audience();
  private final Standing standing;
  private final Map<Resolution, Audience> barAudiences = new EnumMap<>(Resolution.class);
  private Optional<Trade> lastTrade = Optional.empty();

  Broadcast(String symbol, BarRules rules, Closings closings, Scheduler scheduler) {
    bars = new BarSeries(symbol, rules, closings, this);
    quotes = new QuoteAudience(scheduler);
    standing = new Standing(symbol);
    for (var resolution : Resolution.values()) {
      barAudiences.put(resolution, new Audience());
    }
  }

  BarSeries bars() {
    return bars;
  }

  MarketStatus status() {
    return standing.now();
  }

  /** What the provider says of its trading. */
  void status(SymbolStatus status) {
    if (standing.set(status)) {
      statuses.tell(status());
    }
  }

  /** Looks whether it is stale, when somebody listens. */
  void look(Instant now, Duration patience) {
    if (!isWanted()) {
      standing.begin();
    } else if (standing.look(now, patience)) {
      statuses.tell(status());
    }
  }

  /** Something came of it at this time; told before that something is. */
  private void hear(Instant time) {
    if (standing.hear(time)) {
      statuses.tell(status());
    }
  }

  /** Tells a quote, then the bars that it changes. */
  Outcome quote(Quote quote) {
    hear(quote.time());
    quotes.tell(new MarketQuote(quote));
    return bars.add(quote);
  }

  /**
   * Tells the bars that this trade closes, then the trade itself, then the bars that it changes.
   */
  Outcome trade(Trade trade) {
    hear(trade.time());
    bars.advance(trade.time());
    lastTrade = Optional.of(trade);
    trades.tell(() -> new MarketTrade(trade));
    return bars.add(trade);
  }

  /** Takes a bar that was cut elsewhere. */
  Outcome bar(Bar bar) {
    hear(bar.end());
    return bars.add(bar);
  }

  Outcome correct(TradeCorrection correction) {
    hear(correction.time());
    trades.tell(new MarketCorrection(correction));
    return bars.correct(correction);
  }

  Outcome cancel(TradeCancel cancel) {
    hear(cancel.time());
    trades.tell(new MarketCancel(cancel));
    return bars.cancel(cancel);
  }

  /** From now on the subscriber is told what this subscription names. */
  void add(Subscriber subscriber, Subscription subscription, Optional<BigDecimal> maxRateHz) {
    switch (subscription.stream()) {
      case MARKET_QUOTES -> quotes.add(subscriber, maxRateHz);
      case MARKET_TRADES -> trades.add(subscriber);
      case MARKET_BARS -> bars(subscription).add(subscriber);
      case MARKET_STATUS -> statuses.add(subscriber);
      case RISK -> throw ofNoSymbol();
    }
  }

  void remove(Subscriber subscriber, Subscription subscription) {
    switch (subscription.stream()) {
      case MARKET_QUOTES -> quotes.remove(subscriber);
      case MARKET_TRADES -> trades.remove(subscriber);
      case MARKET_BARS -> bars(subscription).remove(subscriber);
      case MARKET_STATUS -> statuses.remove(subscriber);
      case RISK -> throw ofNoSymbol();
    }
  }

  /** Tells one subscriber the latest market data of what this subscription names. */
  void repeat(Subscriber subscriber, Subscription subscription) {
    switch (subscription.stream()) {
      case MARKET_QUOTES -> quotes.repeat(subscriber);
      case MARKET_TRADES ->
          lastTrade.ifPresent(trade -> subscriber.tell(new MarketTrade(trade), trades.last()));
      case MARKET_BARS -> {
        var resolution = subscription.dataResolution().orElseThrow();
        bars.latest(resolution, Optional.empty(), Optional.empty(), 1)
            .forEach(bar -> subscriber.tell(new MarketBar(bar), audience(resolution).last()));
      }
      case MARKET_STATUS -> {}
      case RISK -> throw ofNoSymbol();
    }
  }

  /** Whether anybody is told anything of this symbol. */
  boolean isWanted() {
    return !trades.isEmpty()
        || !quotes.isEmpty()
        || !statuses.isEmpty()
        || barAudiences.values().stream().anyMatch(audience -> !audience.isEmpty());
  }

  @Override
  public boolean wantsTicks() {
    return !audience(Resolution.TICK).isEmpty();
  }

  @Override
  public void closed(BarSum bar) {
    audience(bar.resolution()).tell(() -> new MarketBar(bar.bar()));
  }

  private Audience bars(Subscription subscription) {
    return audience(subscription.dataResolution().orElseThrow());
  }

  private Audience audience(Resolution resolution) {
    return Optional.ofNullable(barAudiences.get(resolution)).orElseThrow();
  }

  private static IllegalArgumentException ofNoSymbol() {
    return new IllegalArgumentException("of no symbol");
  }
}
