package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R27: nothing is opened without a quote of the symbol that is of now, quoted on both sides and not
 * crossed.
 */
final class UsableQuote implements Rule {

  private final Duration maxAge;
  private final Duration maxLead;

  UsableQuote(Duration maxAge, Duration maxLead) {
    this.maxAge = maxAge;
    this.maxLead = maxLead;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R27",
        "UNUSABLE_QUOTE",
        List.of(Scope.SYMBOL),
        "age " + Age.seconds(maxAge) + ", lead " + Age.seconds(maxLead),
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var quote = proposed.quote();
    if (quote.isEmpty()) {
      return found("a quote", "none", "there is no quote for " + proposed.order().symbol())
          .stream();
    }
    return Stream.of(age(quote.get(), proposed.order().time()), sides(quote.get()))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> age(Quote quote, Instant time) {
    if (Age.exceeds(quote.time(), time, maxAge)) {
      var age = Age.seconds(Duration.between(quote.time(), time));
      return found(Age.seconds(maxAge) + " old", age + " old", "the quote is stale");
    }
    if (Age.exceeds(time, quote.time(), maxLead)) {
      return found(
          Age.seconds(maxLead) + " ahead",
          Age.seconds(Duration.between(time, quote.time())) + " ahead",
          "the quote is from the future, so one of the clocks is wrong");
    }
    return Optional.empty();
  }

  private static Optional<Finding> sides(Quote quote) {
    return quote.isUsable()
        ? Optional.empty()
        : found(
            "bid and ask above $0, bid not above ask",
            "bid $" + quote.bid() + ", ask $" + quote.ask(),
            "the quote is crossed or lacks a side");
  }

  private static Optional<Finding> found(String limit, String observed, String reason) {
    return Optional.of(new Finding(Scope.SYMBOL, limit, observed, reason));
  }
}
