package io.stockbot.marketdata.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where market data can come from: one line for each provider. */
@SuppressWarnings("ImmutableEnumChecker") // The settings of a provider are read by pure functions.
public enum FeedKind {
  SIMULATED(GatewaySettings::simulated, "a market made here that never closes"),
  REPLAY(GatewaySettings::replay, "recorded data"),
  CSV_TAIL(GatewaySettings::csvTail, "a CSV file that grows"),
  ALPACA(GatewaySettings::alpaca, "the market by Alpaca, with an account there");

  private final Function<GatewaySettings, FeedSettings> settings;
  private final String title;

  FeedKind(Function<GatewaySettings, FeedSettings> settings, String title) {
    this.settings = settings;
    this.title = title;
  }

  /** As in the settings and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in some words. */
  public String title() {
    return title;
  }

  /** All of their words, in a sentence. */
  public static String words() {
    return Arrays.stream(values()).map(FeedKind::word).collect(Collectors.joining(", "));
  }

  /** Its own part of the settings. */
  FeedSettings settings(GatewaySettings all) {
    return settings.apply(all);
  }

  /** Whether it can stand by for another provider: it is by the system's clock, and real. */
  boolean canStandBy() {
    return this != SIMULATED && this != REPLAY;
  }
}
