package io.stockbot.common.testing;

import com.typesafe.config.ConfigFactory;
import io.stockbot.common.link.LinkSettings;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.websocket.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of reference.conf on a free port, and a secret that no file keeps. */
public final class TestSettings {

  private TestSettings() {}

  /**
   * @param changes by key, such as {@code pingAfter}, to values as in HOCON
   */
  public static ServerSettings server(String path, Map<String, String> changes) {
    return read("stock-bot.server", with(Map.of("path", path), changes), ServerSettings.class);
  }

  public static ServerSettings server(String path) {
    return server(path, Map.of());
  }

  public static LinkSettings link(String name, URI uri, Map<String, String> changes) {
    try {
      var changed = new HashMap<String, String>();
      changes.forEach((key, value) -> changed.put("stock-bot.link." + key, value));
      var config =
          Settings.load(Optional.empty(), changed)
              .getConfig("stock-bot.link")
              .withFallback(ConfigFactory.parseMap(Map.of("name", name, "uri", uri.toString())));
      return Settings.read(config.atPath("link"), "link", LinkSettings.class);
    } catch (StartFailure e) {
      throw new AssertionError(e);
    }
  }

  public static LinkSettings link(String name, URI uri) {
    return link(name, uri, Map.of());
  }

  /** A secret of its own at each call. */
  public static ServicesSecret secret() {
    try {
      var folder = Files.createTempDirectory("secret");
      var file = folder.resolve("services.secret");
      var secret = ServicesSecret.load(file);
      Files.delete(file);
      Files.delete(folder);
      return secret;
    } catch (IOException | StartFailure e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> with(Map<String, String> first, Map<String, String> then) {
    var all = new HashMap<>(first);
    all.putAll(then);
    return all;
  }

  private static <T extends Record> T read(
      String path, Map<String, String> changes, Class<T> type) {
    try {
      var changed = new HashMap<String, String>();
      changes.forEach((key, value) -> changed.put(path + "." + key, value));
      return Settings.read(Settings.load(Optional.empty(), changed), path, type);
    } catch (StartFailure e) {
      throw new AssertionError(e);
    }
  }
}
