package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of market data that is stored: trades, quotes, or bars of one resolution. A row of it is
 * whole numbers, the first the time by which rows are ordered, so that what is stored is exactly
 * what was there. Immutable; there is one of each.
 *
 * @param <T> what a row is outside the store
 */
public final class HistoryKind<T> {

  public static final HistoryKind<Trade> TRADES =
      new HistoryKind<>("trades", false, false, new TradeRow());
  public static final HistoryKind<Quote> QUOTES =
      new HistoryKind<>("quotes", false, false, new QuoteRow());

  private static final List<HistoryKind<Bar>> BARS =
      Arrays.stream(Resolution.values())
          .filter(resolution -> resolution != Resolution.TICK)
          .map(HistoryKind::ofBars)
          .toList();

  private final String name;
  private final boolean isByYear;
  private final boolean isUnique;
  private final RowForm<T> form;

  private HistoryKind(String name, boolean isByYear, boolean isUnique, RowForm<T> form) {
    this.name = name;
    this.isByYear = isByYear;
    this.isUnique = isUnique;
    this.form = form;
  }

  /**
   * @param resolution any but {@link Resolution#TICK}, whose bars are the trades
   */
  public static HistoryKind<Bar> bars(Resolution resolution) {
    return BARS.stream()
        .filter(kind -> kind.resolution().equals(Optional.of(resolution)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("bars of a tick are the trades"));
  }

  /** Trades, quotes, then bars, the shortest first. */
  public static List<HistoryKind<?>> all() {
    return Stream.<HistoryKind<?>>concat(Stream.of(TRADES, QUOTES), BARS.stream()).toList();
  }

  /** The kinds of bars, the shortest first. */
  public static List<HistoryKind<Bar>> allBars() {
    return BARS;
  }

  /** The kind of a name such as {@code trades} or {@code 1m}. */
  public static Optional<HistoryKind<?>> named(String name) {
    return all().stream().filter(kind -> kind.name.equals(name)).findFirst();
  }

  /** As in the names of folders and on the command line: {@code trades}, {@code 1m}. */
  public String name() {
    return name;
  }

  /** Of bars; none for trades and quotes. */
  public Optional<Resolution> resolution() {
    return form.resolution();
  }

  /**
   * Whether there is one row for each time, and a later one replaces it, as with bars. Two trades
   * or quotes may be equal and both be real.
   */
  public boolean isUnique() {
    return isUnique;
  }

  /** What the numbers of a row are, the time first. */
  public List<String> columns() {
    return form.columns();
  }

  /** The file to which a row of this time belongs. */
  public Period period(Instant time) {
    return isByYear ? Period.year(time) : Period.day(time);
  }

  public long[] row(T value) {
    return form.row(value);
  }

  public T value(String symbol, long[] row) {
    return form.value(symbol, row);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Bars of an hour or a day are few: a year of them is one file. */
  private static HistoryKind<Bar> ofBars(Resolution resolution) {
    var isByYear = resolution.compareTo(Resolution.HOUR_1) >= 0;
    return new HistoryKind<>(resolution.wire(), isByYear, true, new BarRow(resolution));
  }
}
