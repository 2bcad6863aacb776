package io.stockbot.risk;

import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportQuotes.LastQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How stale the market is, as somebody would find out on paper: each report is read together with
 * all before it, with nothing kept but the reports and the last verdict.
 */
final class NaiveMarket {

  private final List<ReportQuotes> reports = new ArrayList<>();
  private boolean stale;

  boolean isStaleAfter(ReportQuotes report) {
    if (!reports.isEmpty() && report.time().isBefore(reports.getLast().time())) {
      reports.clear();
      stale = false;
    }
    reports.add(report);
    var now = report.time();
    var symbols = report.quotes().stream().map(LastQuote::symbol).toList();
    var seconds = stale ? -1 : 30;
    var old =
        symbols.stream()
            .map(this::staleSince)
            .filter(Optional::isPresent)
            .filter(since -> now.isAfter(since.get().plusSeconds(seconds)))
            .count();
    stale = old * 2 > symbols.size();
    return stale;
  }

  /** Since when, read from the report on with which the symbol came. */
  private Optional<Instant> staleSince(String symbol) {
    Optional<Instant> since = Optional.empty();
    var fresh = new ArrayList<Instant>();
    for (var report : reports.subList(firstWith(symbol), reports.size())) {
      var quote = quote(report, symbol).orElseThrow().time();
      if (quote.isEmpty() || isOld(quote.get(), report.time())) {
        since = since.or(() -> Optional.of(report.time()));
        fresh.clear();
        fresh.add(quote.orElse(Instant.MIN));
      } else if (since.isPresent() && quote.get().isAfter(fresh.getLast())) {
        fresh.add(quote.get());
        if (fresh.size() == 3) {
          since = Optional.empty();
        }
      }
    }
    return since;
  }

  private static boolean isOld(Instant quote, Instant now) {
    return Duration.between(quote, now).compareTo(Duration.ofSeconds(5)) > 0;
  }

  private int firstWith(String symbol) {
    var first = reports.size();
    while (first > 0 && quote(reports.get(first - 1), symbol).isPresent()) {
      first--;
    }
    return first;
  }

  private static Optional<LastQuote> quote(ReportQuotes report, String symbol) {
    return report.quotes().stream().filter(quote -> quote.symbol().equals(symbol)).findFirst();
  }
}
