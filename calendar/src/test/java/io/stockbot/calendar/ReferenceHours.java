package io.stockbot.calendar;

import io.stockbot.common.testing.RecordedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reference file says about the exchange's hours. */
record ReferenceHours(JsonNode file) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy");

  static ReferenceHours read() {
    var path = RecordedData.require("reference", "us-equity-market-hours.json");
    return new ReferenceHours(JsonMapper.builder().build().readTree(text(path)));
  }

  Set<LocalDate> holidays() {
    return file.path("holidays")
        .valueStream()
        .map(day -> LocalDate.parse(day.asString(), DATE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<LocalDate> earlyCloses() {
    return file.path("earlyCloses")
        .propertyStream()
        .map(day -> LocalDate.parse(day.getKey(), DATE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<LocalTime> earlyCloseTimes() {
    return file.path("earlyCloses")
        .propertyStream()
        .map(day -> LocalTime.parse(day.getValue().asString()))
        .collect(Collectors.toSet());
  }

  /** When the parts of a weekday begin and the last one ends; empty when nobody trades. */
  List<LocalTime> turns(String weekday) {
    var parts = file.path(weekday).valueStream().toList();
    return parts.stream()
        .flatMap(part -> List.of(part.path("start"), part.path("end")).stream())
        .map(time -> LocalTime.parse(time.asString()))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  LocalDate last() {
    return new TreeSet<>(holidays()).last();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
