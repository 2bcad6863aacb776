package io.stockbot.alpaca.history;

import io.stockbot.alpaca.Credentials;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** What can be traded and when. Safe for use by many threads; blocks. */
public final class ReferenceClient {

  private final HistorySettings settings;
  private final Requests requests;

  /**
   * @param clock the system's, by which the rate is limited
   * @param pause how the calling thread waits
   * @param random what spreads repeated requests
   */
  public ReferenceClient(
      HistorySettings settings,
      Credentials credentials,
      InstantSource clock,
      Pause pause,
      RandomGenerator random) {
    this.settings = settings;
    requests = new Requests(settings, credentials, clock, pause, random);
  }

  /** All US stocks that are active: tens of thousands, so once a day is often enough. */
  public List<Asset> assets() throws HistoryFailure, InterruptedException {
    var query =
        Query.of(settings.tradingUri(), "/v2/assets")
            .with("status", "active")
            .with("asset_class", "us_equity");
    return requests.get(query.uri()).values().stream().map(Asset::of).toList();
  }

  /** The trading days from one to another, both included. */
  public List<TradingDay> calendar(LocalDate from, LocalDate to)
      throws HistoryFailure, InterruptedException {
    var query =
        Query.of(settings.tradingUri(), "/v2/calendar")
            .with("start", from.toString())
            .with("end", to.toString());
    var days = new ArrayList<TradingDay>();
    for (var row : requests.get(query.uri()).values()) {
      days.add(day(row));
    }
    return days;
  }

  private static TradingDay day(JsonNode row) throws HistoryFailure {
    try {
      return new TradingDay(
          LocalDate.parse(row.path("date").asString("")),
          LocalTime.parse(row.path("open").asString("")),
          LocalTime.parse(row.path("close").asString("")));
    } catch (DateTimeException e) {
      throw new HistoryFailure("a day of the calendar has no date or no hours", e);
    }
  }
}
