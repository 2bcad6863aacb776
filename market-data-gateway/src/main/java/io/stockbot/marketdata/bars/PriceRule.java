package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import java.util.Arrays;
import java.util.function.Predicate;

/** Which sale conditions keep a trade from setting prices. */
public enum PriceRule {
  /** None does: every print counts. */
  OFF(condition -> true, condition -> true, condition -> true),
  /** Those that do on the consolidated tapes. */
  TAPE(SaleCondition::setsHighAndLow, SaleCondition::setsLast, SaleCondition::countsVolume),
  /** Those that did in the bars that were measured. */
  MEASURED(SaleCondition::setsMeasuredPrice, SaleCondition::setsMeasuredPrice, condition -> true);

  private final long noHighAndLow;
  private final long noLast;
  private final long noVolume;

  PriceRule(
      Predicate<SaleCondition> setsHighAndLow,
      Predicate<SaleCondition> setsLast,
      Predicate<SaleCondition> countsVolume) {
    noHighAndLow = bitsWithout(setsHighAndLow);
    noLast = bitsWithout(setsLast);
    noVolume = bitsWithout(countsVolume);
  }

  /**
   * What a trade may change, as {@link Effect} has it.
   *
   * @param bits of its {@link SaleConditions}
   */
  int effect(long bits) {
    return bits == 0
        ? Effect.ALL
        : ((bits & noHighAndLow) == 0 ? Effect.HIGH_AND_LOW : 0)
            | ((bits & noLast) == 0 ? Effect.LAST : 0)
            | ((bits & noVolume) == 0 ? Effect.VOLUME : 0);
  }

  private static long bitsWithout(Predicate<SaleCondition> allowed) {
    return Arrays.stream(SaleCondition.values())
        .filter(allowed.negate())
        .mapToLong(SaleConditions::bit)
        .sum();
  }
}
