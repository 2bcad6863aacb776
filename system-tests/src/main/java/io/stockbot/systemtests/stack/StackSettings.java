package io.stockbot.systemtests.stack;

import io.stockbot.launcher.service.ServiceKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Settings of one stack: free ports, a secret and state of its own below a folder. Immutable.
 *
 * @param folder for everything that the stack writes
 * @param ports of each service, the same at each start
 * @param values by key below {@code stock-bot}, as in HOCON
 */
public record StackSettings(
    Path folder, Map<ServiceKind, Integer> ports, Map<String, String> values) {

  public StackSettings {
    ports = Map.copyOf(ports);
    values = Map.copyOf(values);
  }

  /** A stack whose strategies may send as many orders as they like. */
  public static StackSettings in(Path folder) {
    var ports = new EnumMap<ServiceKind, Integer>(ServiceKind.class);
    for (var kind : ServiceKind.values()) {
      ports.put(kind, FreePorts.next());
    }
    var values = new TreeMap<String, String>();
    values.put("secretFile", quoted(folder.resolve("services.secret")));
    values.put("risk-guardian.stateDirectory", quoted(folder.resolve("risk-guardian")));
    values.put("market-data-gateway.history.directory", quoted(folder.resolve("history")));
    values.put(
        "strategy-orchestrator.marketData.uri", link(ports, ServiceKind.MARKET_DATA_GATEWAY));
    values.put("strategy-orchestrator.risk.uri", link(ports, ServiceKind.RISK_GUARDIAN));
    ports.forEach((kind, port) -> values.put(kind.title() + ".server.port", port.toString()));
    for (var scope : new String[] {"strategy", "account", "global"}) {
      values.put("risk-guardian.limits.maxOrdersPerMinute." + scope, "1000");
    }
    values.put("strategy-orchestrator.defaults.maxOrdersPerMinute", "1000");
    return new StackSettings(folder, ports, values);
  }

  /** The same with one value more. */
  public StackSettings with(String key, String value) {
    var more = new TreeMap<>(values);
    more.put(key, value);
    return new StackSettings(folder, ports, more);
  }

  public int port(ServiceKind kind) {
    return ports.getOrDefault(kind, 0);
  }

  public URI uri(ServiceKind kind) {
    return URI.create(kind.address(port(kind)));
  }

  /** Writes the file that {@code --config} names. */
  public Path write() throws IOException {
    var lines =
        values.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> "stock-bot." + entry.getKey() + " = " + entry.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    return Files.writeString(folder.resolve("stock-bot.conf"), lines);
  }

  /** Text as HOCON wants it. */
  public static String quoted(Object text) {
    return "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String link(Map<ServiceKind, Integer> ports, ServiceKind kind) {
    return quoted(kind.address(ports.getOrDefault(kind, 0)));
  }
}
