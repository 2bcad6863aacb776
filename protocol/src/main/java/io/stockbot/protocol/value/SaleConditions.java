package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/**
 * The sale conditions of one trade; on the wire a list of their names, in the order of the enum.
 *
 * @param bits one for each {@link SaleCondition}, at its place in the enum
 */
public record SaleConditions(long bits) {

  /** A regular sale. */
  public static final SaleConditions NONE = new SaleConditions(0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SaleConditions of(List<SaleCondition> conditions) {
    var bits = 0L;
    for (var condition : conditions) {
      bits |= bit(condition);
    }
    return bits == 0 ? NONE : new SaleConditions(bits);
  }

  public static SaleConditions of(SaleCondition... conditions) {
    return of(List.of(conditions));
  }

  /** The one bit of a condition. */
  @SuppressWarnings("EnumOrdinal") // Stored as they are: see the test that holds them.
  public static long bit(SaleCondition condition) {
    return 1L << condition.ordinal();
  }

  public boolean has(SaleCondition condition) {
    return (bits & bit(condition)) != 0;
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  @JsonValue
  public List<SaleCondition> list() {
    return Arrays.stream(SaleCondition.values()).filter(this::has).toList();
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
