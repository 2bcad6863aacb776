package io.stockbot.systemtests.trial;

import java.time.Duration;
import java.util.Optional;

/**
 * What clients saw of one service's absence.
 *
 * @param stopped from the fault to STOPPED at the last client; empty when that is not told, or was
 *     not
 * @param running from the end of the fault to RUNNING at the last client
 * @param traded from the end of the fault to the first trade at the last client; empty as well when
 *     nobody traded
 */
record Outage(
    String service,
    String fault,
    Optional<Duration> stopped,
    Optional<Duration> running,
    Optional<Duration> traded) {

  static final String HEADER =
      "%-22s %-22s %10s %10s %10s".formatted("service", "fault", "STOPPED", "RUNNING", "trade");

  String row() {
    return "%-22s %-22s %10s %10s %10s"
        .formatted(service, fault, cell(stopped), cell(running), cell(traded));
  }

  private static String cell(Optional<Duration> time) {
    return time.isPresent() ? Report.seconds(time) : "-";
  }
}
