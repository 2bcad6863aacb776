package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.CheckOrder.LastBar;
import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R27: nothing is opened on a last bar that ended too long ago: 90 s for a bar of one minute, three
 * times its length for any other (the catalogue of risk controls gives both, "1-min bar age &gt; 90
 * s, generally 3x resolution"). A strategy that trades on ticks, and one whose first bar has not
 * closed, has no bar to measure.
 */
final class FreshBar implements Rule {

  private final RiskLimits.BarAge maxAge;

  FreshBar(RiskLimits.BarAge maxAge) {
    this.maxAge = maxAge;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R27",
        "STALE_BAR",
        List.of(Scope.SYMBOL),
        Age.seconds(maxAge.ofMinute()) + " for 1m, else " + maxAge.inBars() + " × its length",
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var time = proposed.order().time();
    return proposed.order().lastBar().stream()
        .flatMap(
            bar ->
                limit(bar.dataResolution())
                    .filter(most -> Age.exceeds(bar.end(), time, most))
                    .map(most -> found(bar, most, Duration.between(bar.end(), time)))
                    .stream());
  }

  private Optional<Duration> limit(Resolution resolution) {
    return switch (resolution) {
      case TICK -> Optional.empty();
      case MINUTE_1 -> Optional.of(maxAge.ofMinute());
      case SECOND_1,
          SECOND_5,
          SECOND_15,
          SECOND_30,
          MINUTE_5,
          MINUTE_15,
          MINUTE_30,
          HOUR_1,
          DAY_1 ->
          Optional.of(resolution.duration().multipliedBy(maxAge.inBars()));
    };
  }

  private static Finding found(LastBar bar, Duration most, Duration age) {
    return new Finding(
        Scope.SYMBOL,
        Age.seconds(most) + " after its end",
        Age.seconds(age) + " after its end",
        "the last bar of " + bar.dataResolution() + " is stale");
  }
}
