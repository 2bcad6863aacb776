package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImmutableMessagesTest {

  @Test
  void nothingInAMessageThatWasReadCanBeChanged() throws Exception {
    var read = new ArrayList<Record>();
    for (var name : WireNames.REQUESTS.keySet()) {
      read.add(Frames.CODEC.decodeCall(Golden.of(name)));
    }
    for (var name : WireNames.EVENTS.keySet()) {
      read.add(Frames.CODEC.decodeEnvelope(Golden.of(name)));
    }

    var collections = read.stream().flatMap(ImmutableMessagesTest::collections).toList();

    assertThat(collections).hasSizeGreaterThan(15);
    for (var collection : collections) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .as("%s", collection)
          .isThrownBy(() -> clear(collection));
    }
  }

  private static void clear(Object collection) {
    if (collection instanceof List<?> list) {
      list.clear();
    } else {
      ((Map<?, ?>) collection).clear();
    }
  }

  private static Stream<Object> collections(Object value) {
    if (value instanceof Record message) {
      return Stream.of(message.getClass().getRecordComponents())
          .flatMap(component -> collections(of(message, component)));
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(ImmutableMessagesTest::collections);
    }
    if (value instanceof List<?> list) {
      return Stream.concat(
          Stream.of(list), list.stream().flatMap(ImmutableMessagesTest::collections));
    }
    return value instanceof Map ? Stream.of(value) : Stream.empty();
  }

  private static Object of(Record message, RecordComponent component) {
    try {
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
