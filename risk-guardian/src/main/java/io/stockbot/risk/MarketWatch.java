package io.stockbot.risk;

import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportQuotes.LastQuote;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.risk.rule.RiskLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether most of the market is stale, by the reports of its quotes: it is once more than a share
 * of the symbols have been stale for more than a time, and until at most that share is stale. A
 * report whose time goes back is of another clock, such as that of a replay that starts over, and
 * begins afresh. For one thread.
 */
final class MarketWatch {

  private final RiskLimits limits;
  private final Map<String, SymbolWatch> symbols = new HashMap<>();
  private Instant latest = Instant.MIN;
  private Optional<RiskStatus> reducing = Optional.empty();

  MarketWatch(RiskLimits limits) {
    this.limits = limits;
  }

  void report(ReportQuotes report) {
    var now = report.time();
    if (now.isBefore(latest)) {
      clear();
    }
    latest = now;
    symbols
        .keySet()
        .retainAll(
            report.quotes().stream()
                .map(LastQuote::symbol)
                .collect(Collectors.toUnmodifiableSet()));
    report
        .quotes()
        .forEach(
            quote ->
                symbols
                    .computeIfAbsent(quote.symbol(), _ -> new SymbolWatch(limits.maxQuoteAge()))
                    .see(quote.time(), now));
    if (reducing.isEmpty()) {
      reducing = judge(now);
    } else if (!isMost(count(SymbolWatch::isStale))) {
      reducing = Optional.empty();
    }
  }

  private Optional<RiskStatus> judge(Instant now) {
    var stale = count(symbol -> symbol.isStaleForMoreThan(limits.maxStaleTime(), now));
    if (!isMost(stale)) {
      return Optional.empty();
    }
    var reason =
        "%d of %d symbols stale for over %d s"
            .formatted(stale, symbols.size(), limits.maxStaleTime().toSeconds());
    return Optional.of(new RiskStatus(State.REDUCING, Optional.of(reason), Optional.of(now)));
  }

  private long count(Predicate<SymbolWatch> which) {
    return symbols.values().stream().filter(which).count();
  }

  private boolean isMost(long stale) {
    return limits
            .maxStaleShare()
            .multiply(new BigDecimal(symbols.size()))
            .compareTo(BigDecimal.valueOf(stale))
        < 0;
  }

  /** Forgets all symbols, so that none is stale. */
  void clear() {
    symbols.clear();
    latest = Instant.MIN;
    reducing = Optional.empty();
  }

  /** Why only orders that reduce pass; empty when the market is fresh. */
  Optional<RiskStatus> reducing() {
    return reducing;
  }
}
