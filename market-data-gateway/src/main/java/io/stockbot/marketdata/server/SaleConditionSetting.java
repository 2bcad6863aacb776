package io.stockbot.marketdata.server;

import io.stockbot.marketdata.bars.PriceRule;

/** Which trades may set the prices of a bar. */
public enum SaleConditionSetting {
  /** As on the tapes for a live provider, every print otherwise. */
  AUTO,
  OFF,
  TAPE,
  MEASURED;

  PriceRule rule(boolean isLive) {
    return switch (this) {
      case AUTO -> isLive ? PriceRule.TAPE : PriceRule.OFF;
      case OFF -> PriceRule.OFF;
      case TAPE -> PriceRule.TAPE;
      case MEASURED -> PriceRule.MEASURED;
    };
  }
}
