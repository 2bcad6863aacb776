package io.stockbot.marketdata.csv;

import static java.util.Map.entry;

import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import java.util.Map;
import java.util.Optional;

/**
 * The sale conditions of LEAN's tick files: a hexadecimal number in which each bit is one. Source:
 * the enum {@code TradeConditionFlags} of QuantConnect's LEAN, which follows AlgoSeek's equity
 * trades. Bit 0 is a regular sale and bit 30 is documented nowhere; both say nothing.
 */
final class LeanConditions {

  private static final int HEX = 16;

  private static final Map<Integer, SaleCondition> BITS =
      Map.ofEntries(
          entry(1, SaleCondition.CASH_SALE),
          entry(2, SaleCondition.NEXT_DAY),
          entry(3, SaleCondition.SELLER),
          entry(4, SaleCondition.YELLOW_FLAG),
          entry(5, SaleCondition.INTERMARKET_SWEEP),
          entry(6, SaleCondition.OPENING_PRINT),
          entry(7, SaleCondition.CLOSING_PRINT),
          entry(8, SaleCondition.REOPENING_PRINT),
          entry(9, SaleCondition.DERIVATIVELY_PRICED),
          entry(10, SaleCondition.EXTENDED_HOURS),
          entry(11, SaleCondition.SOLD_LAST),
          entry(12, SaleCondition.STOPPED),
          entry(13, SaleCondition.EXTENDED_HOURS),
          entry(14, SaleCondition.OUT_OF_SEQUENCE),
          entry(15, SaleCondition.SPLIT),
          entry(16, SaleCondition.ACQUISITION),
          entry(17, SaleCondition.BUNCHED),
          entry(18, SaleCondition.CONTINGENT),
          entry(19, SaleCondition.DISTRIBUTION),
          entry(20, SaleCondition.AVERAGE_PRICE),
          entry(21, SaleCondition.CROSS),
          entry(22, SaleCondition.PRICE_VARIATION),
          entry(23, SaleCondition.RULE_155),
          entry(24, SaleCondition.OFFICIAL_CLOSE),
          entry(25, SaleCondition.PRIOR_REFERENCE_PRICE),
          entry(26, SaleCondition.OFFICIAL_OPEN),
          entry(27, SaleCondition.CAP_ELECTION),
          entry(28, SaleCondition.AUTOMATIC_EXECUTION),
          entry(29, SaleCondition.TRADE_THROUGH_EXEMPT),
          entry(31, SaleCondition.ODD_LOT));

  private LeanConditions() {}

  /**
   * @throws IllegalArgumentException when the text is no hexadecimal number
   */
  static SaleConditions of(Optional<String> hex) {
    return hex.map(LeanConditions::conditions).orElse(SaleConditions.NONE);
  }

  private static SaleConditions conditions(String hex) {
    try {
      var mask = Long.parseLong(hex, HEX);
      return SaleConditions.of(
          BITS.entrySet().stream()
              .filter(bit -> (mask >> bit.getKey() & 1) != 0)
              .map(Map.Entry::getValue)
              .toList());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "saleCondition '" + hex + "' is no hexadecimal number such as 20000020", e);
    }
  }
}
