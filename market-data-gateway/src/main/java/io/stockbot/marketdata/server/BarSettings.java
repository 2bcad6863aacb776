package io.stockbot.marketdata.server;

import io.stockbot.marketdata.bars.Alignment;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.PriceRule;
import io.stockbot.marketdata.bars.PriceSource;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How bars are cut, closed and remembered.
 *
 * @param grace how long after its end a bar waits for trades on their way, by the system's clock
 * @param keep bars remembered for each symbol and resolution, and trades for each symbol
 * @param alignment from where intervals are counted
 * @param from what bars are cut from
 * @param saleConditions which trades may set a price
 * @param maxJump by which part of the last price the next may differ without being confirmed; 0 for
 *     any
 * @param revise how long a late trade, a correction or a cancel still changes a bar; 0 for never
 */
public record BarSettings(
    Duration grace,
    int keep,
    Alignment alignment,
    PriceSource from,
    SaleConditionSetting saleConditions,
    BigDecimal maxJump,
    Duration revise) {

  private static final int MOST = 1_000_000;

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public BarSettings {
    if (grace.isNegative()) {
      throw new IllegalArgumentException("grace must not be below 0");
    }
    if (keep < 1 || keep > MOST) {
      throw new IllegalArgumentException("keep must be from 1 to " + MOST);
    }
    if (maxJump.signum() < 0 || maxJump.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("maxJump must be from 0 to below 1, such as 0.10");
    }
    if (revise.isNegative() || revise.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException("revise must be from 0 to 24 h");
    }
  }

  /**
   * @param isLive whether the prices are those of a real market, now
   */
  BarRules rules(boolean isLive) {
    var prices = saleConditions.rule(isLive);
    var isChecked = maxJump.signum() > 0 && (isLive || prices != PriceRule.OFF);
    return new BarRules(
        keep,
        alignment,
        from,
        prices,
        isChecked ? Optional.of(maxJump) : Optional.empty(),
        revise,
        Optional.empty());
  }
}
