package io.stockbot.protocol.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes a record of a JSON object and finds everything that is wrong with it, not only the first
 * thing. An {@link Optional} component may be missing or null; every other one is required. Fields
 * that the record does not know are ignored.
 */
final class RecordReader {

  /**
   * What came of reading a record.
   *
   * @param value the record, without the optional fields that are wrong; empty when a required one
   *     is
   */
  record Reading<T>(Optional<T> value, List<FieldProblem> problems) {}

  private final ObjectMapper mapper;

  RecordReader(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Everything that is wrong with the object, and what can be read of it all the same. */
  <T> Reading<T> read(Class<T> record, JsonNode object) {
    var problems = new ArrayList<FieldProblem>();
    var components = record.getRecordComponents();
    var values = new @Nullable Object[components.length];
    for (var i = 0; i < components.length; i++) {
      values[i] = component(components[i], object, problems);
    }
    return new Reading<>(construct(record, values, problems), problems);
  }

  private @Nullable Object component(
      RecordComponent component, JsonNode object, List<FieldProblem> problems) {
    var name = component.getName();
    var node = object.get(name);
    var absent = node == null || node.isNull();
    if (component.getType() == Optional.class) {
      var type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return absent ? Optional.empty() : Optional.ofNullable(value(name, type, node, problems));
    }
    if (absent && component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
      return leftOut(component.getType());
    }
    if (absent) {
      problems.add(new FieldProblem(name, "is missing"));
      return null;
    }
    return value(name, component.getGenericType(), node, problems);
  }

  /** What a component is when the sender left it out because it is none. */
  private static Object leftOut(Class<?> type) {
    return type == boolean.class ? false : 0;
  }

  private @Nullable Object value(
      String name, Type type, JsonNode node, List<FieldProblem> problems) {
    try {
      if (type instanceof Class<?> nested && isNested(nested)) {
        if (!node.isObject()) {
          problems.add(new FieldProblem(name, "must be an object"));
          return null;
        }
        return nested(name, nested, node, problems);
      }
      if (type instanceof ParameterizedType list
          && list.getRawType() == List.class
          && list.getActualTypeArguments()[0] instanceof Class<?> nested
          && isNested(nested)
          && node.isArray()) {
        return elements(name, nested, node, problems);
      }
      @Nullable Object value = mapper.treeToValue(node, mapper.constructType(type));
      if (value != null) {
        return value;
      }
      problems.add(new FieldProblem(name, "must be " + Expectation.of(type)));
    } catch (JacksonException unreadable) {
      problems.add(new FieldProblem(name, "must be " + Expectation.of(type)));
    }
    return null;
  }

  private @Nullable Object nested(
      String name, Class<?> type, JsonNode object, List<FieldProblem> problems) {
    Reading<?> reading = read(type, object);
    reading.problems().forEach(problem -> problems.add(problem.under(name)));
    return reading.value().orElse(null);
  }

  private List<?> elements(
      String name, Class<?> type, JsonNode array, List<FieldProblem> problems) {
    var elements = new ArrayList<Object>();
    for (var i = 0; i < array.size(); i++) {
      var element = value(name + "[" + i + "]", type, array.get(i), problems);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Records of fields are read field by field; values such as a price are one number. */
  private static boolean isNested(Class<?> type) {
    return type.isRecord() && !Expectation.isValue(type);
  }

  /** The record; when it refuses optional fields, without them. */
  private static <T> Optional<T> construct(
      Class<T> record, @Nullable Object[] values, List<FieldProblem> problems) {
    if (Arrays.asList(values).contains(null)) {
      return Optional.empty();
    }
    try {
      return Optional.of(canonical(record).newInstance(values));
    } catch (InvocationTargetException refused) {
      if (!(refused.getCause() instanceof InvalidFields invalid)) {
        throw new IllegalStateException("cannot make a " + record.getSimpleName(), refused);
      }
      problems.addAll(invalid.problems());
      return leaveOut(invalid, record, values)
          ? construct(record, values, problems)
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + record.getSimpleName(), e);
    }
  }

  /** Whether each refused field was there and may be absent; then it is. */
  private static boolean leaveOut(
      InvalidFields invalid, Class<?> record, @Nullable Object[] values) {
    var names = Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
    for (var problem : invalid.problems()) {
      var index = names.indexOf(problem.field().split("[.\\[]", 2)[0]);
      if (index < 0 || !(values[index] instanceof Optional)) {
        return false;
      }
      values[index] = Optional.empty();
    }
    return true;
  }

  private static <T> Constructor<T> canonical(Class<T> record) throws NoSuchMethodException {
    return record.getDeclaredConstructor(
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }
}
