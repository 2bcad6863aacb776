package io.stockbot.risk.rule;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.risk.book.OrderRates;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;

/**
 * The limits that hold for every strategy. A strategy's own limits can only be tighter: the smaller
 * of the two counts. A value exactly at a limit is allowed.
 *
 * @param maxOrderQuantity R08, shares in one order
 * @param maxOrderValue R09, dollars in one order
 * @param priceCollar R10, distance of a limit price from the reference, as a fraction of it
 * @param maxOrdersPerMinute R12, orders in any 60 seconds
 * @param maxAccountPositionValue R16, dollars in one symbol, all strategies together
 * @param maxQuoteAge R27, how long before the check the quote may be, and before the next quote
 * @param maxQuoteLead R27, how long after the check the quote may be
 * @param maxQuoteJump R27, distance of the quote's middle from the average, as a fraction of it
 * @param maxBarAge R27, how long before the check the last bar may have ended
 * @param maxStaleShare R27, fraction of the symbols that may be stale for longer than maxStaleTime
 * @param maxStaleTime R27, how long more symbols may be stale
 */
public record RiskLimits(
    Quantity maxOrderQuantity,
    Money maxOrderValue,
    BigDecimal priceCollar,
    OrdersPerMinute maxOrdersPerMinute,
    Money maxAccountPositionValue,
    Duration maxQuoteAge,
    Duration maxQuoteLead,
    BigDecimal maxQuoteJump,
    BarAge maxBarAge,
    BigDecimal maxStaleShare,
    Duration maxStaleTime) {

  /** How many orders a strategy, the account and the whole server may send in any 60 seconds. */
  public record OrdersPerMinute(int strategy, int account, int global) {}

  /**
   * How old the last bar may be, measured from its end.
   *
   * @param ofMinute a bar of one minute
   * @param inBars a bar of any other length, in such lengths
   */
  public record BarAge(Duration ofMinute, int inBars) {}

  public static final RiskLimits DEFAULT =
      new RiskLimits(
          Quantity.of(10_000),
          Money.of("25000"),
          new BigDecimal("0.02"),
          new OrdersPerMinute(10, 60, 120),
          Money.of("100000"),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          new BigDecimal("0.10"),
          new BarAge(Duration.ofSeconds(90), 3),
          new BigDecimal("0.5"),
          Duration.ofSeconds(30));

  /**
   * @throws InvalidFields which names every limit that cannot be
   */
  public RiskLimits {
    var problems = new ArrayList<FieldProblem>();
    positive(problems, "maxOrderQuantity", maxOrderQuantity.signum());
    positive(problems, "maxOrderValue", maxOrderValue.signum());
    fraction(problems, "priceCollar", priceCollar);
    rate(problems, "maxOrdersPerMinute.strategy", maxOrdersPerMinute.strategy());
    rate(problems, "maxOrdersPerMinute.account", maxOrdersPerMinute.account());
    rate(problems, "maxOrdersPerMinute.global", maxOrdersPerMinute.global());
    positive(problems, "maxAccountPositionValue", maxAccountPositionValue.signum());
    positive(problems, "maxQuoteAge", maxQuoteAge.compareTo(Duration.ZERO));
    positive(problems, "maxQuoteLead", maxQuoteLead.compareTo(Duration.ZERO));
    fraction(problems, "maxQuoteJump", maxQuoteJump);
    positive(problems, "maxBarAge.ofMinute", maxBarAge.ofMinute().compareTo(Duration.ZERO));
    positive(problems, "maxBarAge.inBars", maxBarAge.inBars());
    fraction(problems, "maxStaleShare", maxStaleShare);
    positive(problems, "maxStaleTime", maxStaleTime.compareTo(Duration.ZERO));
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
  }

  private static void positive(ArrayList<FieldProblem> problems, String field, int sign) {
    if (sign <= 0) {
      problems.add(new FieldProblem(field, "must be above zero"));
    }
  }

  private static void fraction(ArrayList<FieldProblem> problems, String field, BigDecimal value) {
    if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
      problems.add(new FieldProblem(field, "must be a fraction between 0 and 1, such as 0.02"));
    }
  }

  private static void rate(ArrayList<FieldProblem> problems, String field, int orders) {
    if (orders < 1 || orders > OrderRates.MAX_COUNTED) {
      problems.add(new FieldProblem(field, "must be from 1 to " + OrderRates.MAX_COUNTED));
    }
  }
}
