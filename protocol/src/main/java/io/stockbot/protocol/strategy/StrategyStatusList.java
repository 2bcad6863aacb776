package io.stockbot.protocol.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.util.List;

/** Every strategy of the catalogue. On the wire its {@code data} is the list itself. */
public record StrategyStatusList(@JsonValue List<Row> strategies) implements StrategyEvent {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StrategyStatusList {
    strategies = List.copyOf(strategies);
  }

  /** One strategy and what it holds. */
  public record Row(
      String id, String name, Status status, List<String> symbols, List<Position> positions) {

    public Row {
      symbols = List.copyOf(symbols);
      positions = List.copyOf(positions);
    }
  }

  /** What a strategy does now. */
  public enum Status {
    ACTIVE,
    PAUSED,
    STOPPED
  }

  /**
   * What a strategy holds of one symbol.
   *
   * @param quantity shares, negative when short
   * @param entryPrice what a share cost on average
   * @param currentValue quantity times the last price, in dollars
   */
  public record Position(String symbol, Quantity quantity, Price entryPrice, Money currentValue) {}
}
