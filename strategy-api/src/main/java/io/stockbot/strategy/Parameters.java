package io.stockbot.strategy;

import io.stockbot.protocol.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A strategy's own settings, by name. Each read names its fallback; a wrong value is collected with
 * all others, so that a user sees every mistake at once, and the fallback is given in its place.
 * Not for use by several threads.
 */
public final class Parameters {

  private final Map<String, Object> values;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  public Parameters(Map<String, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** A whole number of at least {@code least}. */
  public int integer(String name, int fallback, int least) {
    known.add(name);
    var value = values.getOrDefault(name, fallback);
    var whole = value instanceof Number number ? whole(number) : OptionalInt.empty();
    if (whole.isEmpty() || whole.getAsInt() < least) {
      require(false, name, "must be a whole number of at least " + least);
      return fallback;
    }
    return whole.getAsInt();
  }

  private static OptionalInt whole(Number number) {
    if (number instanceof Double || number instanceof Float) {
      var real = number.doubleValue();
      return real == (int) real ? OptionalInt.of((int) real) : OptionalInt.empty();
    }
    var decimal = new BigDecimal(number.toString());
    var isWhole =
        decimal.stripTrailingZeros().scale() <= 0
            && decimal.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
            && decimal.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return isWhole ? OptionalInt.of(decimal.intValueExact()) : OptionalInt.empty();
  }

  /** One of the words of an enum, in lower case. */
  public <E extends Enum<E>> E choice(String name, E fallback) {
    known.add(name);
    var word = values.getOrDefault(name, word(fallback));
    var choices = fallback.getDeclaringClass().getEnumConstants();
    for (var choice : choices) {
      if (word(choice).equals(word)) {
        return choice;
      }
    }
    var words = java.util.Arrays.stream(choices).map(Parameters::word).toList();
    require(false, name, "must be one of " + String.join(", ", words));
    return fallback;
  }

  /** Says that a parameter is wrong unless {@code holds}. */
  public void require(boolean holds, String name, String problem) {
    if (!holds) {
      problems.add(new FieldProblem(name, problem));
    }
  }

  /** Everything wrong so far, and every parameter that nobody has read. */
  public List<FieldProblem> problems() {
    var all = new ArrayList<>(problems);
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .map(name -> new FieldProblem(name, "is unknown; there are " + String.join(", ", known)))
        .forEach(all::add);
    return all;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
