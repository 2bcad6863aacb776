package io.stockbot.launcher.service;

import java.util.Optional;

/** The services in the box, in the order in which they depend on each other: stopped backwards. */
public enum ServiceKind {
  MARKET_DATA_GATEWAY(
      "market-data-gateway", "/ws", "marketData", "Serves quotes, trades and bars."),
  RISK_GUARDIAN("risk-guardian", "/ws", "risk", "Approves or refuses each order."),
  STRATEGY_ORCHESTRATOR("strategy-orchestrator", "", "", "Runs strategies; what clients talk to.");

  private final String title;
  private final String path;
  private final String link;
  private final String purpose;

  ServiceKind(String title, String path, String link, String purpose) {
    this.title = title;
    this.path = path;
    this.link = link;
    this.purpose = purpose;
  }

  /** As on the command line, in the settings and in the log. */
  public String title() {
    return title;
  }

  /** In one sentence. */
  public String purpose() {
    return purpose;
  }

  /** The settings key of the port it listens on. */
  public String portKey() {
    return "stock-bot." + title + ".server.port";
  }

  /** The settings key of the address under which the orchestrator reaches it. */
  public Optional<String> linkKey() {
    return Optional.of(link)
        .filter(name -> !name.isEmpty())
        .map(name -> "stock-bot.strategy-orchestrator." + name + ".uri");
  }

  /** Where a client on this machine connects. */
  public String address(int port) {
    return "ws://localhost:" + port + path;
  }
}
