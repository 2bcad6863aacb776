package io.stockbot.common.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the reference.conf of all modules know, and so what a user may set. An object that is empty
 * there, or that {@code stock-bot-maps} names, has keys of the user's choice; what is below them is
 * checked when it is bound to a record.
 */
final class KnownKeys {

  private static final String MAPS = "stock-bot-maps";

  private final ConfigObject reference;
  private final Set<String> maps = new HashSet<>();
  private final List<String> paths = new ArrayList<>();

  KnownKeys(Config reference) {
    this.reference = reference.withoutPath(MAPS).root();
    if (reference.hasPath(MAPS)) {
      reference
          .getConfig(MAPS)
          .entrySet()
          .forEach(entry -> maps.add(String.valueOf(entry.getValue().unwrapped())));
    }
    collect(this.reference, "");
  }

  void check(Config settings, Problems problems) {
    check(settings.root(), reference, "", problems);
  }

  private void check(ConfigObject settings, ConfigObject known, String parent, Problems problems) {
    new TreeMap<>(settings)
        .forEach(
            (key, value) -> {
              var path = path(parent, key);
              var expected = known.get(key);
              if (expected == null) {
                var hint = NearestKey.hint(path, paths);
                problems.add(value.origin(), path + " is no setting" + hint);
              } else {
                check(value, expected, path, problems);
              }
            });
  }

  private void check(ConfigValue value, ConfigValue expected, String path, Problems problems) {
    switch (expected.valueType()) {
      case OBJECT -> {
        if (!(value instanceof ConfigObject object)) {
          problems.add(value.origin(), path + " must be an object");
        } else if (!isMap((ConfigObject) expected, path)) {
          check(object, (ConfigObject) expected, path, problems);
        }
      }
      case NUMBER -> check(value, BigDecimal.class, path, problems);
      case BOOLEAN -> check(value, boolean.class, path, problems);
      case STRING ->
          check(value, isDuration(expected) ? Duration.class : String.class, path, problems);
      case LIST -> {
        if (value.valueType() == ConfigValueType.OBJECT) {
          problems.add(value.origin(), path + " must be a list");
        }
      }
      case NULL -> {}
    }
  }

  private static void check(ConfigValue value, Class<?> type, String path, Problems problems) {
    var _ = new RecordBinder(problems).bind(type, value, path);
  }

  private static boolean isDuration(ConfigValue expected) {
    var text = String.valueOf(expected.unwrapped());
    return text.matches("\\d+\\s*[a-z]+")
        && new RecordBinder(new Problems()).bind(Duration.class, expected, "").isPresent();
  }

  private boolean isMap(ConfigObject known, String path) {
    return known.isEmpty() || maps.contains(path);
  }

  private void collect(ConfigObject object, String parent) {
    object.forEach(
        (key, value) -> {
          var path = path(parent, key);
          paths.add(path);
          if (value instanceof ConfigObject child && !isMap(child, path)) {
            collect(child, path);
          }
        });
  }

  private static String path(String parent, String key) {
    var quoted = key.matches("[A-Za-z0-9_-]+") ? key : ConfigUtil.quoteString(key);
    return parent.isEmpty() ? quoted : parent + "." + quoted;
  }
}
