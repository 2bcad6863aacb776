package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.SubscriptionMessage;
import io.stockbot.alpaca.stream.Change.Action;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wanted, what the server says there is, and the next change from one to the other. One
 * change is in flight at a time, since answers have no id. A change that is refused is halved until
 * the symbols that cannot be had are alone. Not for several threads.
 */
final class SubscriptionBook {

  /** A frame of more may be too long for the server. */
  static final int MOST_SYMBOLS = 500;

  private final int symbolLimit;
  private final Deque<List<String>> halves = new ArrayDeque<>();
  private final Map<String, String> refused = new HashMap<>();
  private Set<String> wanted = Set.of();
  private Set<String> held = Set.of();
  private Optional<Change> inFlight = Optional.empty();

  SubscriptionBook(int symbolLimit) {
    this.symbolLimit = symbolLimit;
  }

  /**
   * @param symbols in the order of their importance, should there be too many
   */
  void want(Collection<String> symbols) {
    wanted = new LinkedHashSet<>(symbols);
    refused.keySet().retainAll(wanted);
  }

  /** What the server says there is. */
  Set<String> held() {
    return held;
  }

  /** Symbols that cannot be had, each with the reason. */
  Map<String, String> refused() {
    return Map.copyOf(refused);
  }

  /** Whether a change waits for its answer. */
  boolean isWaiting() {
    return inFlight.isPresent();
  }

  /** Whether this very change waits for its answer. */
  @SuppressWarnings("ReferenceEquality") // An equal change may be tried again.
  boolean isInFlight(Change change) {
    return inFlight.isPresent() && inFlight.get() == change;
  }

  /** The next change to send, when none is in flight and one is due. It is in flight then. */
  Optional<Change> next() {
    if (inFlight.isPresent()) {
      return Optional.empty();
    }
    inFlight = removal().or(this::half).or(this::addition);
    return inFlight;
  }

  private Optional<Change> removal() {
    var superfluous =
        held.stream().filter(symbol -> !wanted.contains(symbol)).sorted().limit(MOST_SYMBOLS);
    return change(Action.UNSUBSCRIBE, superfluous.toList());
  }

  private Optional<Change> half() {
    while (!halves.isEmpty()) {
      var due = halves.removeFirst().stream().filter(this::isDue).toList();
      if (!due.isEmpty()) {
        return change(Action.SUBSCRIBE, due);
      }
    }
    return Optional.empty();
  }

  private Optional<Change> addition() {
    var room = symbolLimit - held.size();
    var due = wanted.stream().filter(this::isDue).toList();
    if (due.size() > room) {
      due.stream()
          .skip(Math.max(room, 0))
          .forEach(symbol -> refused.put(symbol, "the plan has " + symbolLimit + " symbols"));
      due = due.subList(0, Math.max(room, 0));
    }
    return change(Action.SUBSCRIBE, due.stream().limit(MOST_SYMBOLS).toList());
  }

  private boolean isDue(String symbol) {
    return wanted.contains(symbol) && !held.contains(symbol) && !refused.containsKey(symbol);
  }

  private static Optional<Change> change(Action action, List<String> symbols) {
    return symbols.isEmpty() ? Optional.empty() : Optional.of(new Change(action, symbols));
  }

  /** The server's answer is the whole truth, whatever was asked. */
  void acknowledged(SubscriptionMessage truth) {
    held = truth.symbols().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    inFlight.ifPresent(this::settle);
    inFlight = Optional.empty();
  }

  private void settle(Change change) {
    switch (change.action()) {
      case SUBSCRIBE ->
          change.symbols().stream()
              .filter(symbol -> !held.contains(symbol))
              .forEach(symbol -> refused.put(symbol, "the server left it out"));
      case UNSUBSCRIBE -> refused.clear();
    }
  }

  /**
   * The server refuses the change in flight, and everything is as before it.
   *
   * @return false when that leaves something subscribed that must not be
   */
  boolean refuse(String reason) {
    var change = inFlight;
    inFlight = Optional.empty();
    if (change.isEmpty()) {
      return true;
    }
    var symbols = change.get().symbols();
    if (symbols.size() == 1) {
      refused.put(symbols.getFirst(), reason);
    } else {
      var middle = symbols.size() / 2;
      halves.addFirst(symbols.subList(middle, symbols.size()));
      halves.addFirst(symbols.subList(0, middle));
    }
    return change.get().action() == Action.SUBSCRIBE;
  }

  /** A new connection has no subscriptions. */
  void reset() {
    held = new HashSet<>();
    halves.clear();
    inFlight = Optional.empty();
  }
}
