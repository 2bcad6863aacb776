package io.stockbot.marketdata;

import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One symbol: its bars, and who is told of it. */
final class Broadcast {

  private final BarSeries bars;
  private final Audience trades = new Audience();
  private final Audience quotes = new Audience();
  private final Map<Resolution, Audience> barAudiences = new EnumMap<>(Resolution.class);

  Broadcast(String symbol, int keep, Closings closings) {
    bars = new BarSeries(symbol, keep, closings, this::closed);
    for (var resolution : Resolution.values()) {
      barAudiences.put(resolution, new Audience());
    }
  }

  BarSeries bars() {
    return bars;
  }

  void quote(Quote quote) {
    quotes.tell(new MarketQuote(quote));
  }

  /**
   * Tells the bars that this trade closes, then the trade itself.
   *
   * @return false when the trade came after one of its bars was closed
   */
  boolean trade(Trade trade) {
    bars.advance(trade.time());
    trades.tell(new MarketTrade(trade));
    return bars.add(trade);
  }

  /** Who is told what this subscription names. */
  Audience audience(Subscription subscription) {
    return switch (subscription.stream()) {
      case MARKET_TRADES -> trades;
      case MARKET_QUOTES -> quotes;
      case MARKET_BARS -> audience(subscription.dataResolution().orElseThrow());
      case MARKET_STATUS, RISK -> throw new IllegalArgumentException("of no symbol");
    };
  }

  /** Whether anybody is told anything of this symbol. */
  boolean isWanted() {
    return !trades.isEmpty()
        || !quotes.isEmpty()
        || barAudiences.values().stream().anyMatch(audience -> !audience.isEmpty());
  }

  private void closed(Bar bar) {
    audience(bar.dataResolution()).tell(new MarketBar(bar));
  }

  private Audience audience(Resolution resolution) {
    return Optional.ofNullable(barAudiences.get(resolution)).orElseThrow();
  }
}
