package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R27: a usable quote alone is not believed. After an interruption (no quote before, an unusable
 * one, or one that is older by more than the largest age) a second one must follow it; when it is a
 * jump away from the average of the last minutes, two more must follow it without an interruption,
 * and all three must be within that jump of each other. An unusable quote is {@link UsableQuote}'s
 * business.
 */
final class ConfirmedQuote implements Rule {

  private static final int AFTER_AN_INTERRUPTION = 2;
  private static final int AFTER_A_JUMP = 3;

  private final Duration maxAge;
  private final BigDecimal maxJump;

  ConfirmedQuote(Duration maxAge, BigDecimal maxJump) {
    this.maxAge = maxAge;
    this.maxJump = maxJump;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R27",
        "UNCONFIRMED_QUOTE",
        List.of(Scope.SYMBOL),
        "2 quotes up to " + Age.seconds(maxAge) + " apart; 3 after a jump of " + percent(),
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var unbroken = unbroken(proposed.quotes());
    if (unbroken.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(interruption(unbroken), jump(unbroken, proposed.order().averagePrice()))
        .flatMap(Optional::stream);
  }

  /** The newest quotes that are usable and follow each other without an interruption. */
  private List<Quote> unbroken(List<Quote> quotes) {
    var length = 0;
    while (length < quotes.size()
        && quotes.get(length).isUsable()
        && (length == 0 || follows(quotes.get(length), quotes.get(length - 1)))) {
      length++;
    }
    return quotes.subList(0, length);
  }

  private boolean follows(Quote earlier, Quote later) {
    return !Age.exceeds(earlier.time(), later.time(), maxAge);
  }

  private Optional<Finding> interruption(List<Quote> unbroken) {
    return unbroken.size() >= AFTER_AN_INTERRUPTION
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Scope.SYMBOL,
                "2 usable quotes up to " + Age.seconds(maxAge) + " apart",
                "1",
                "it is the first usable quote after an interruption"));
  }

  private Optional<Finding> jump(List<Quote> unbroken, Optional<Price> average) {
    var middle = unbroken.getFirst().middle();
    return average
        .filter(usual -> Distance.exceeds(middle, usual, maxJump))
        .filter(_ -> !(unbroken.size() >= AFTER_A_JUMP && agree(unbroken)))
        .map(
            usual ->
                new Finding(
                    Scope.SYMBOL,
                    percent() + " from $" + usual + ", or 3 quotes that agree",
                    "$" + middle,
                    "the quote jumped away from its average, which may be an error of the feed"));
  }

  private boolean agree(List<Quote> quotes) {
    var middles = quotes.stream().map(Quote::middle).sorted().toList();
    return !Distance.exceeds(middles.getLast(), middles.getFirst(), maxJump);
  }

  private String percent() {
    return Distance.percent(maxJump);
  }
}
