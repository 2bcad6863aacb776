package io.stockbot.orchestrator.market;

import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportQuotes.LastQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells risk how fresh the quotes of the wanted symbols are: at most once a second while something
 * is wanted, and once when nothing is any more. Each report is answered, so that a replay can wait
 * for what follows from it. Not thread-safe.
 */
public final class QuoteReports {

  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Optional<String> REQUEST_ID = Optional.of("quote-report");

  private final Upstream risk;
  private final QuoteBoard quotes;
  private final Supplier<Set<String>> wanted;
  private Optional<ReportQuotes> last = Optional.empty();
  private boolean riskIsUp;
  private int unanswered;

  /**
   * @param wanted the symbols that running strategies trade
   */
  public QuoteReports(Upstream risk, QuoteBoard quotes, Supplier<Set<String>> wanted) {
    this.risk = risk;
    this.quotes = quotes;
    this.wanted = wanted;
  }

  /** A risk-guardian that knows nothing yet. */
  public void riskIsUp() {
    riskIsUp = true;
    last = Optional.empty();
  }

  public void riskIsDown() {
    riskIsUp = false;
    unanswered = 0;
  }

  /** Risk has answered a request, perhaps a report. */
  public void answered(Optional<String> requestId) {
    if (unanswered > 0 && requestId.equals(REQUEST_ID)) {
      unanswered--;
    }
  }

  /** Whether it is not known yet what risk makes of a report. */
  public boolean isUnanswered() {
    return unanswered > 0;
  }

  /** Time may have passed: reports when it is time to, or when it has gone back. */
  public void at(Instant now) {
    if (!riskIsUp || !isDue(now)) {
      return;
    }
    var symbols = wanted.get();
    if (symbols.isEmpty() && last.map(ReportQuotes::quotes).map(Collection::isEmpty).orElse(true)) {
      return;
    }
    var report =
        new ReportQuotes(
            now,
            symbols.stream()
                .map(symbol -> new LastQuote(symbol, quotes.lastUsable(symbol)))
                .toList());
    last = Optional.of(report);
    unanswered++;
    risk.send(new Call(report, REQUEST_ID));
  }

  private boolean isDue(Instant now) {
    return last.map(ReportQuotes::time)
        .map(time -> now.isBefore(time) || !now.isBefore(time.plus(PERIOD)))
        .orElse(true);
  }
}
