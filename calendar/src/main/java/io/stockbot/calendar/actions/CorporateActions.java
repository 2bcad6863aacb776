package io.stockbot.calendar.actions;

import io.stockbot.protocol.value.Adjustment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Actions of any number of companies. A share is followed through its changes of symbol: what was
 * done under its former symbols belongs to it. Immutable, for any number of threads.
 */
public final class CorporateActions {

  private static final Comparator<CorporateAction> BY_DATE =
      Comparator.comparing(CorporateAction::exDate);

  private final List<CorporateAction> actions;

  private CorporateActions(List<CorporateAction> actions) {
    this.actions = actions;
  }

  /** Nothing has been done. */
  public static CorporateActions none() {
    return of(List.of());
  }

  /** These, in whatever order. */
  public static CorporateActions of(Collection<? extends CorporateAction> actions) {
    var ordered = new ArrayList<CorporateAction>(actions);
    ordered.sort(BY_DATE);
    return new CorporateActions(List.copyOf(ordered));
  }

  /** Those whose ex-date is not after a day: what had been done by then. */
  public CorporateActions until(LocalDate day) {
    return new CorporateActions(
        actions.stream().filter(action -> !action.exDate().isAfter(day)).toList());
  }

  /** What was done to a share, the oldest first, given the last symbol that it had. */
  public List<CorporateAction> of(String symbol) {
    var found = new ArrayList<CorporateAction>();
    var name = Optional.of(new Name(symbol, LocalDate.MAX));
    while (name.isPresent()) {
      var worn = name.get();
      var change = changeTo(worn);
      actions.stream()
          .filter(action -> worn.had(action, change.map(TickerChange::exDate)))
          .forEach(found::add);
      change.ifPresent(found::add);
      name = change.map(c -> new Name(c.from(), c.exDate()));
    }
    found.sort(BY_DATE);
    return List.copyOf(found);
  }

  /** The symbol of a share on a day, given the last one that it had. */
  public String tickerOn(LocalDate day, String symbol) {
    return changes(of(symbol))
        .filter(change -> change.exDate().isAfter(day))
        .findFirst()
        .map(TickerChange::from)
        .orElse(symbol);
  }

  /** The view that adjusts what was traded of a share, given the last symbol that it had. */
  public Adjusted adjusted(String symbol, Adjustment adjustment) {
    return Adjusted.of(of(symbol), adjustment);
  }

  private Optional<TickerChange> changeTo(Name name) {
    return changes(actions.reversed())
        .filter(change -> change.to().equals(name.symbol))
        .filter(change -> change.exDate().isBefore(name.end))
        .findFirst();
  }

  private static Stream<TickerChange> changes(List<CorporateAction> actions) {
    return actions.stream().filter(TickerChange.class::isInstance).map(TickerChange.class::cast);
  }

  /** A symbol, until the day on which it became another. */
  private record Name(String symbol, LocalDate end) {

    /** Whether an action is of the share while it had this symbol, and no change of it. */
    boolean had(CorporateAction action, Optional<LocalDate> start) {
      return !(action instanceof TickerChange)
          && action.symbol().equals(symbol)
          && action.exDate().isBefore(end)
          && start.map(day -> !action.exDate().isBefore(day)).orElse(true);
    }
  }
}
