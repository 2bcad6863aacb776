package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R27: nothing is opened without a quote of the symbol that is of now, quoted on both sides, not
 * crossed, and not a jump away from the average of the last minutes.
 */
final class UsableQuote implements Rule {

  private final Duration maxAge;
  private final Duration maxLead;
  private final BigDecimal maxJump;

  UsableQuote(Duration maxAge, Duration maxLead, BigDecimal maxJump) {
    this.maxAge = maxAge;
    this.maxLead = maxLead;
    this.maxJump = maxJump;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R27",
        "UNUSABLE_QUOTE",
        List.of(Scope.SYMBOL),
        "age " + seconds(maxAge) + ", lead " + seconds(maxLead) + ", jump " + percent(),
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var quote = proposed.quote();
    if (quote.isEmpty()) {
      return found("a quote", "none", "there is no quote for " + proposed.order().symbol())
          .stream();
    }
    return Stream.of(
            age(quote.get(), proposed.order().time()),
            sides(quote.get()),
            proposed.reference().flatMap(middle -> jump(middle, proposed.order().averagePrice())))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> age(Quote quote, Instant time) {
    var age = Duration.between(quote.time(), time);
    if (age.compareTo(maxAge) > 0) {
      return found(seconds(maxAge) + " old", seconds(age) + " old", "the quote is stale");
    }
    var lead = age.negated();
    return lead.compareTo(maxLead) > 0
        ? found(
            seconds(maxLead) + " ahead",
            seconds(lead) + " ahead",
            "the quote is from the future, so one of the clocks is wrong")
        : Optional.empty();
  }

  private static Optional<Finding> sides(Quote quote) {
    return quote.isUsable()
        ? Optional.empty()
        : found(
            "bid and ask above $0, bid not above ask",
            "bid $" + quote.bid() + ", ask $" + quote.ask(),
            "the quote is crossed or lacks a side");
  }

  private Optional<Finding> jump(Price middle, Optional<Price> average) {
    return average
        .filter(usual -> Distance.exceeds(middle, usual, maxJump))
        .flatMap(
            usual ->
                found(
                    percent() + " from $" + usual,
                    "$" + middle,
                    "the quote jumped away from its average, which may be an error of the feed"));
  }

  private static Optional<Finding> found(String limit, String observed, String reason) {
    return Optional.of(new Finding(Scope.SYMBOL, limit, observed, reason));
  }

  private String percent() {
    return Distance.percent(maxJump);
  }

  private static String seconds(Duration duration) {
    var decimal =
        BigDecimal.valueOf(duration.toSeconds())
            .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
            .stripTrailingZeros();
    return decimal.toPlainString() + " s";
  }
}
