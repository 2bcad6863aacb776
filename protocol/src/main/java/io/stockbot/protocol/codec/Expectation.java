package io.stockbot.protocol.codec;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a field of some type must look like, in words that finish “must be …”. */
final class Expectation {

  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(boolean.class, "true or false"),
          Map.entry(Integer.class, "a whole number"),
          Map.entry(int.class, "a whole number"),
          Map.entry(long.class, "a whole number"),
          Map.entry(BigDecimal.class, "a number"),
          Map.entry(Price.class, "a number of dollars with up to 6 decimals"),
          Map.entry(Quantity.class, "a number of shares with up to 9 decimals"),
          Map.entry(Money.class, "a number of dollars"),
          Map.entry(Resolution.class, "one of " + Resolution.names()),
          Map.entry(Instant.class, "a time such as 2013-10-07T13:30:00Z"),
          Map.entry(Map.class, "an object whose values are not null"));

  private Expectation() {}

  static boolean isValue(Class<?> type) {
    return WORDS.containsKey(type);
  }

  static String of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized.getRawType() == List.class
          ? "a list, each " + of(parameterized.getActualTypeArguments()[0])
          : of(parameterized.getRawType());
    }
    if (type instanceof Class<?> word && WORDS.containsKey(word)) {
      return WORDS.get(word);
    }
    if (type == Stream.class) {
      return oneOf(Arrays.stream(Stream.values()).map(Stream::wire));
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return oneOf(Arrays.stream(constants.getEnumConstants()).map(Object::toString));
    }
    return "an object";
  }

  private static String oneOf(java.util.stream.Stream<String> words) {
    return words.collect(Collectors.joining(", ", "one of ", ""));
  }
}
