package io.stockbot.orchestrator.ledger;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One strategy's positions and the cash that its fills have brought or taken. Not thread-safe. */
public final class Book {

  private final SortedMap<String, Position> positions = new TreeMap<>();
  private Money cash = Money.ZERO;

  public void apply(Fill fill) {
    cash = cash.plus(fill.cash());
    var flat = new Position(Quantity.ZERO, fill.price());
    var next = positions.getOrDefault(fill.symbol(), flat).after(fill);
    if (next.quantity().isZero()) {
      positions.remove(fill.symbol());
    } else {
      positions.put(fill.symbol(), next);
    }
  }

  /** Cash since the beginning: negative while more was bought than sold. */
  public Money cash() {
    return cash;
  }

  public Optional<Position> position(String symbol) {
    return Optional.ofNullable(positions.get(symbol));
  }

  /** Shares held, negative when short, zero when flat. */
  public Quantity quantity(String symbol) {
    return position(symbol).map(Position::quantity).orElse(Quantity.ZERO);
  }

  /** What is held, by symbol. */
  public Map<String, Position> positions() {
    return Collections.unmodifiableMap(positions);
  }
}
