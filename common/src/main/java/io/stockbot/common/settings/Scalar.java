package io.stockbot.common.settings;

import static java.util.Map.entry;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValueFactory;
import io.stockbot.protocol.value.ScaledDecimal;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one kind of value is read from its text.
 *
 * @param expectation what it must be, in words that finish “must be …”
 * @param reader throws IllegalArgumentException for anything else
 */
record Scalar(String expectation, Function<String, Object> reader) {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern FRACTION = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private static final Map<Class<?>, Scalar> KNOWN =
      Map.ofEntries(
          entry(String.class, new Scalar("text", text -> text)),
          entry(boolean.class, new Scalar("true or false", Scalar::bool)),
          entry(Boolean.class, new Scalar("true or false", Scalar::bool)),
          entry(int.class, new Scalar("a whole number", Integer::valueOf)),
          entry(Integer.class, new Scalar("a whole number", Integer::valueOf)),
          entry(Object.class, new Scalar("text, a number, true or false", Scalar::natural)),
          entry(long.class, new Scalar("a whole number", Long::valueOf)),
          entry(BigDecimal.class, new Scalar("a number", Scalar::decimal)),
          entry(Duration.class, new Scalar("a time with its unit, such as 5 s", Scalar::duration)),
          entry(Path.class, new Scalar("a path", Path::of)),
          entry(URI.class, new Scalar("an address such as ws://localhost:3001/ws", URI::create)));

  /** How to read a type; empty when it is no single value. */
  static Optional<Scalar> of(Class<?> type) {
    var unboxed = MethodType.methodType(type).unwrap().returnType();
    return Optional.ofNullable(KNOWN.get(unboxed))
        .or(() -> factory(type))
        .or(() -> constants(type));
  }

  /** Values of the protocol and others that read themselves by {@code static of(String)}. */
  private static Optional<Scalar> factory(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals("of"))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .findFirst()
        .map(of -> new Scalar("a " + type.getSimpleName(), text -> call(of, text)));
  }

  private static Object call(Method of, String text) {
    try {
      return of.invoke(null, text);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Scalar> constants(Class<?> type) {
    if (!type.isEnum()) {
      return Optional.empty();
    }
    var byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(Scalar::word, constant -> (Object) constant));
    var names =
        Arrays.stream(type.getEnumConstants()).map(Scalar::word).collect(Collectors.joining(", "));
    return Optional.of(
        new Scalar(
            "one of " + names,
            text ->
                Optional.ofNullable(byName.get(text.toLowerCase(Locale.ROOT)))
                    .orElseThrow(IllegalArgumentException::new)));
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  /** What a value of no fixed kind most likely is. */
  private static Object natural(String text) {
    if (text.equals("true") || text.equals("false")) {
      return bool(text);
    }
    if (WHOLE.matcher(text).matches()) {
      return Integer.valueOf(text);
    }
    return FRACTION.matcher(text).matches() ? decimal(text) : text;
  }

  private static Object decimal(String text) {
    var decimal = new BigDecimal(text);
    if (!ScaledDecimal.isBounded(decimal)) {
      throw new IllegalArgumentException();
    }
    return decimal;
  }

  /** A bare number would be milliseconds to HOCON and seconds to most people: it is refused. */
  private static Object duration(String text) {
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException();
    }
    try {
      return ConfigValueFactory.fromAnyRef(text).atKey("duration").getDuration("duration");
    } catch (ConfigException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
