package io.stockbot.common.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import io.stockbot.common.service.StartFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads settings: options before the user's file before the defaults, which are the reference.conf
 * of all modules on the class path and may name environment variables. Everything is below {@code
 * stock-bot}. What is wrong stops the start, with one line for each problem and all at once.
 */
public final class Settings {

  private static final String ROOT = "stock-bot";

  private Settings() {}

  /**
   * @param file of the user, in HOCON
   * @param overrides by full path, such as {@code stock-bot.risk-guardian.server.port}; a list is
   *     written with commas
   * @throws StartFailure naming each key that does not exist with the nearest that does, and each
   *     value of a wrong kind
   */
  public static Config load(Optional<Path> file, Map<String, String> overrides)
      throws StartFailure {
    return load(ConfigFactory.parseResources("reference.conf"), file, overrides);
  }

  static Config load(Config reference, Optional<Path> file, Map<String, String> overrides)
      throws StartFailure {
    try {
      var system = ConfigFactory.systemProperties();
      var options = ConfigFactory.parseMap(overrides, "option");
      var user = file.isPresent() ? parse(file.get()) : ConfigFactory.empty();
      var settings =
          options.withFallback(user).withFallback(reference).withFallback(system).resolve();
      var known = new KnownKeys(below(reference.withFallback(system).resolve()));
      var problems = new Problems();
      known.check(user.resolveWith(settings), problems);
      known.check(options, problems);
      problems.throwIfAny();
      return settings.withOnlyPath(ROOT);
    } catch (ConfigException e) {
      throw new StartFailure("settings cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Makes a record of the settings at a path.
   *
   * @throws StartFailure naming everything that does not fit the record
   */
  public static <T extends Record> T read(Config config, String path, Class<T> type)
      throws StartFailure {
    var problems = new Problems();
    if (!config.hasPath(path)) {
      problems.add(config.root().origin(), path + " is missing");
    }
    problems.throwIfAny();
    var bound = new RecordBinder(problems).bind(type, config.getValue(path), path);
    problems.throwIfAny();
    return bound
        .map(type::cast)
        .orElseThrow(() -> new IllegalStateException("neither bound nor refused: " + path));
  }

  private static Config parse(Path file) {
    return ConfigFactory.parseFile(
        file.toFile(),
        ConfigParseOptions.defaults().setSyntax(ConfigSyntax.CONF).setAllowMissing(false));
  }

  /** Without the system properties, which are there for substitutions such as the user's home. */
  private static Config below(Config resolved) {
    var root = resolved.withOnlyPath(ROOT);
    return resolved.hasPath("stock-bot-maps")
        ? root.withFallback(resolved.withOnlyPath("stock-bot-maps"))
        : root;
  }
}
