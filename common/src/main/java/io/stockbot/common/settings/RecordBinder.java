package io.stockbot.common.settings;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of settings: each component from the key of its name. An {@link Optional}
 * component may be missing, every other is required, and no key may be left over. What is wrong
 * goes to the problems, and then nothing is made.
 */
final class RecordBinder {

  private final Problems problems;

  RecordBinder(Problems problems) {
    this.problems = problems;
  }

  Optional<Object> bind(Type type, ConfigValue value, String path) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? map(arguments[1], value, path)
          : list(arguments[0], value, path);
    }
    var plain = (Class<?>) type;
    return Scalar.of(plain)
        .map(scalar -> scalar(scalar, value, path))
        .orElseGet(() -> record(plain, value, path));
  }

  private Optional<Object> scalar(Scalar scalar, ConfigValue value, String path) {
    return switch (value.valueType()) {
      case OBJECT, LIST, NULL -> wrong(value, path + " must be " + scalar.expectation());
      case STRING, NUMBER, BOOLEAN -> {
        var text = value.atKey("value").getString("value");
        try {
          yield Optional.of(scalar.reader().apply(text));
        } catch (IllegalArgumentException e) {
          yield wrong(value, path + " must be " + scalar.expectation() + ", not '" + text + "'");
        }
      }
    };
  }

  private Optional<Object> list(Type element, ConfigValue value, String path) {
    if (value.valueType() == ConfigValueType.OBJECT || value.valueType() == ConfigValueType.NULL) {
      return wrong(value, path + " must be a list");
    }
    var elements = elements(value);
    var values = new ArrayList<Object>();
    for (var i = 0; i < elements.size(); i++) {
      bind(element, elements.get(i), path + "[" + i + "]").ifPresent(values::add);
    }
    return values.size() == elements.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  /** Options and environment variables are text: there a list is written with commas. */
  private static List<ConfigValue> elements(ConfigValue value) {
    if (value instanceof ConfigList list) {
      return list;
    }
    return Arrays.stream(value.atKey("value").getString("value").split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> ConfigValueFactory.fromAnyRef(text).withOrigin(value.origin()))
        .toList();
  }

  private Optional<Object> map(Type element, ConfigValue value, String path) {
    if (!(value instanceof ConfigObject object)) {
      return wrong(value, path + " must be an object");
    }
    var values = new LinkedHashMap<String, Object>();
    new TreeMap<>(object)
        .forEach(
            (key, each) ->
                bind(element, each, path + "." + key).ifPresent(bound -> values.put(key, bound)));
    return values.size() == object.size()
        ? Optional.of(Collections.unmodifiableMap(values))
        : Optional.empty();
  }

  private Optional<Object> record(Class<?> type, ConfigValue value, String path) {
    if (!(value instanceof ConfigObject object)) {
      return wrong(value, path + " must be an object");
    }
    var components = type.getRecordComponents();
    var names = Arrays.stream(components).map(RecordComponent::getName).toList();
    var whole = true;
    for (var entry : new TreeMap<>(object).entrySet()) {
      if (!names.contains(entry.getKey())) {
        whole = false;
        var hint = NearestKey.hint(entry.getKey(), names);
        problems.add(
            entry.getValue().origin(), path + "." + entry.getKey() + " is no setting" + hint);
      }
    }
    var arguments = new @Nullable Object[components.length];
    for (var i = 0; i < components.length; i++) {
      arguments[i] = component(components[i], object, path).orElse(null);
      whole &= arguments[i] != null;
    }
    return whole ? make(type, components, arguments, value, path) : Optional.empty();
  }

  private Optional<Object> component(RecordComponent component, ConfigObject object, String path) {
    var key = path + "." + component.getName();
    var value =
        Optional.ofNullable(object.get(component.getName()))
            .filter(set -> set.valueType() != ConfigValueType.NULL);
    if (component.getType() == Optional.class) {
      var type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return value.isEmpty()
          ? Optional.of(Optional.empty())
          : bind(type, value.get(), key).map(Optional::of);
    }
    return value.isEmpty()
        ? wrong(object, key + " is missing")
        : bind(component.getGenericType(), value.get(), key);
  }

  private Optional<Object> make(
      Class<?> type,
      RecordComponent[] components,
      @Nullable Object[] arguments,
      ConfigValue value,
      String path) {
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException invalid) {
        return wrong(value, path + ": " + invalid.getMessage());
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Object> wrong(ConfigValue value, String problem) {
    problems.add(value.origin(), problem);
    return Optional.empty();
  }
}
