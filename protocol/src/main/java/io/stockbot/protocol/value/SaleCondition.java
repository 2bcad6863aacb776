package io.stockbot.protocol.value;

/**
 * A term of a trade, as the consolidated tapes name it, and what a trade with it may change there.
 * A trade without any condition is a regular sale and changes everything.
 *
 * <p>Source of the three tape columns: the sale condition matrices for consolidated processing in
 * the CTS Pillar specification of the Consolidated Tape Association (tapes A and B) and in the UTP
 * Trade Data Feed specification (tape C). Where a matrix says “under conditions” (a trade that is
 * the only one of the day, or comes from the listing market) the answer here is no, because one
 * trade alone does not tell.
 *
 * <p>Source of the last column: measured on the prints of SPY and IBM of 2013-10-07. With exactly
 * these conditions left out of prices, open, high, low and close of the vendor's minute bars come
 * out in 386 to 390 of 390 minutes; it also leaves out sweeps and late prints, which the tapes do
 * not.
 *
 * <p>Its place is stored with recorded trades: a new condition comes last, and none is moved.
 */
public enum SaleCondition {
  ACQUISITION(true, true, true, true),
  AUTOMATIC_EXECUTION(true, true, true, true),
  /** An average over part of the day, reported once. */
  AVERAGE_PRICE(false, false, true, false),
  BUNCHED(true, true, true, true),
  BUNCHED_SOLD(true, false, true, true),
  CAP_ELECTION(true, true, true, true),
  /** Delivered on the same day. */
  CASH_SALE(false, false, true, true),
  /** The trade of a closing auction. */
  CLOSING_PRINT(true, true, true, true),
  /** One leg of a trade in several instruments. */
  CONTINGENT(false, false, true, false),
  /** The close of the listing market, corrected; no trade. */
  CORRECTED_CLOSE(true, true, false, true),
  CROSS(true, true, true, true),
  DERIVATIVELY_PRICED(true, false, true, false),
  DISTRIBUTION(true, true, true, true),
  /** Form T: before the opening or after the close. */
  EXTENDED_HOURS(false, false, true, false),
  /** As {@link #EXTENDED_HOURS}, and reported late. */
  EXTENDED_HOURS_OUT_OF_SEQUENCE(false, false, true, false),
  INTERMARKET_SWEEP(true, true, true, false),
  /** Delivered on the next day. */
  NEXT_DAY(false, false, true, true),
  /** Fewer shares than a round lot. */
  ODD_LOT(false, false, true, true),
  /** The close of one exchange; no trade of its own. */
  OFFICIAL_CLOSE(false, false, false, false),
  /** The opening price of one exchange; no trade of its own. */
  OFFICIAL_OPEN(false, false, false, false),
  /** The trade of an opening auction. */
  OPENING_PRINT(true, true, true, true),
  /** Reported late and out of its place. */
  OUT_OF_SEQUENCE(true, false, true, false),
  /** Far from the market of its time. */
  PRICE_VARIATION(false, false, true, true),
  /** At the price of an earlier time. */
  PRIOR_REFERENCE_PRICE(true, false, true, false),
  /** As {@link #CONTINGENT}, exempt from the trade-through rule. */
  QUALIFIED_CONTINGENT(false, false, true, false),
  REOPENING_PRINT(true, true, true, true),
  RULE_155(true, true, true, true),
  /** Delivered when the seller likes. */
  SELLER(false, false, true, true),
  /** Reported late, in its place. */
  SOLD_LAST(true, true, true, false),
  SPLIT(true, true, true, true),
  STOPPED(true, true, true, true),
  TRADE_THROUGH_EXEMPT(true, true, true, true),
  YELLOW_FLAG(true, true, true, true);

  private final boolean setsHighAndLow;
  private final boolean setsLast;
  private final boolean countsVolume;
  private final boolean setsMeasuredPrice;

  SaleCondition(
      boolean setsHighAndLow, boolean setsLast, boolean countsVolume, boolean setsMeasuredPrice) {
    this.setsHighAndLow = setsHighAndLow;
    this.setsLast = setsLast;
    this.countsVolume = countsVolume;
    this.setsMeasuredPrice = setsMeasuredPrice;
  }

  /** Whether the tapes let such a trade set the highest and the lowest price. */
  public boolean setsHighAndLow() {
    return setsHighAndLow;
  }

  /** Whether the tapes let such a trade set the last price, and so the first one too. */
  public boolean setsLast() {
    return setsLast;
  }

  /** Whether the tapes count the shares of such a trade. */
  public boolean countsVolume() {
    return countsVolume;
  }

  /** Whether such a trade set any price of the bars that were measured; all counted for volume. */
  public boolean setsMeasuredPrice() {
    return setsMeasuredPrice;
  }
}
