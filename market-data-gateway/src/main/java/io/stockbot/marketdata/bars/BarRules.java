package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How bars are cut.
 *
 * @param keep bars remembered for each symbol and resolution, and trades for each symbol
 * @param from what they are cut from
 * @param prices which trades may set a price
 * @param maxJump by which part of the last confirmed price the next may differ; more is held back
 *     until another print confirms it, and none means that all are believed
 * @param revise how long after its end a trade, correction or cancel still changes a bar
 * @param provided the resolution that the provider cuts: longer bars are cut from it, shorter ones
 *     from trades
 */
public record BarRules(
    int keep,
    Alignment alignment,
    PriceSource from,
    PriceRule prices,
    Optional<BigDecimal> maxJump,
    Duration revise,
    Optional<Resolution> provided) {

  /** Every trade counts as it is, by the clock, and what is closed stays. */
  public static BarRules plain(int keep) {
    return new BarRules(
        keep,
        Alignment.CLOCK,
        PriceSource.TRADES,
        PriceRule.OFF,
        Optional.empty(),
        Duration.ZERO,
        Optional.empty());
  }

  /** The same, for a feed whose provider cuts bars of a resolution, or of none. */
  public BarRules providing(Optional<Resolution> resolution) {
    return new BarRules(keep, alignment, from, prices, maxJump, revise, resolution);
  }
}
