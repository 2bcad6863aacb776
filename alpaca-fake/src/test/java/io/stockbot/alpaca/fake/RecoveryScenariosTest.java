package io.stockbot.alpaca.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.alpaca.stream.StreamState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecoveryScenariosTest {

  @Test
  void tellsTheBarsAndTradesThatWereMissedInOrder() {
    try (var floor = new Floor().live("ACME")) {
      floor.market.trade("ACME", "41.00", 1);
      floor.at(60);
      floor.hears("ACME bar 15:00 close 41 of 1 LIVE");

      floor.cutDuring(
          () -> {
            floor.market.trade("ACME", "42.00", 2);
            floor.at(120);
            floor.market.trade("ACME", "43.00", 3);
            floor.at(190);
            floor.market.trade("ACME", "44.00", 4);
          });
      floor.at(240);

      floor.hears("ACME bar 15:03 close 44 of 1 LIVE");
      assertThat(floor.heard.lines())
          .containsExactly(
              "ACME trade 41 x 1 LIVE",
              "ACME bar 15:00 close 41 of 1 LIVE",
              "ACME trade 42 x 2 BACKFILL",
              "ACME bar 15:01 close 42 of 1 BACKFILL",
              "ACME trade 43 x 3 BACKFILL",
              "ACME bar 15:02 close 43 of 1 BACKFILL",
              "ACME trade 44 x 4 BACKFILL",
              "ACME bar 15:03 close 44 of 1 LIVE");
      assertThat(floor.heard.states())
          .containsSubsequence(
              StreamState.LIVE, StreamState.WAITING, StreamState.RECOVERING, StreamState.LIVE);
    }
  }

  @Test
  void aCutInsideTheFirstBarLosesNothing() {
    try (var floor = new Floor().live("ACME")) {
      floor.at(20);
      floor.market.trade("ACME", "41.00", 1);
      floor.hears("ACME trade 41 x 1 LIVE");

      floor.cutDuring(() -> floor.at(61));

      assertThat(floor.heard.lines())
          .containsExactly("ACME trade 41 x 1 LIVE", "ACME bar 15:00 close 41 of 1 BACKFILL");
    }
  }

  @Test
  void whatWasCorrectedDuringTheGapIsARevision() {
    try (var floor = new Floor().live("ACME")) {
      var wrong = floor.market.trade("ACME", "41.70", 100);
      var busted = floor.market.trade("ACME", "41.50", 5);
      floor.at(60);
      floor.hears("ACME bar 15:00 close 41.5 of 2 LIVE");

      floor.cutDuring(
          () -> {
            floor.at(65);
            floor.market.correct("ACME", wrong, "41.40");
            floor.market.cancel("ACME", busted);
            floor.at(95);
          });

      assertThat(floor.heard.lines().subList(3, floor.heard.lines().size()))
          .containsExactlyInAnyOrder(
              "ACME cancel 41.7",
              "ACME trade 41.4 x 100 BACKFILL",
              "ACME cancel 41.5",
              "ACME revision 15:00 close 41.4 of 1 BACKFILL");
    }
  }

  @Test
  void barsThatTheServerTellsAgainAreNotTold() {
    try (var floor = new Floor().live("ACME")) {
      floor.market.trade("ACME", "41.00", 1);
      floor.at(60);
      floor.market.trade("ACME", "42.00", 1);
      floor.at(120);
      floor.hears("ACME bar 15:01 close 42 of 1 LIVE");
      floor.alpaca.script().repeatOldBars();

      floor.cutDuring(
          () -> {
            floor.market.trade("ACME", floor.market.instant().minusSeconds(1), "42.50", 1);
            floor.at(150);
          });
      floor.market.trade("ACME", "43.00", 1);
      floor.hears("ACME trade 43 x 1 LIVE");

      assertThat(floor.heard.lines().stream().filter(line -> !line.contains("trade")))
          .containsExactly(
              "ACME bar 15:00 close 41 of 1 LIVE",
              "ACME bar 15:01 close 42 of 1 LIVE",
              "ACME revision 15:01 close 42.5 of 2 BACKFILL");
    }
  }

  @Test
  void aSlowClientThatIsCutMissesNothing() {
    try (var floor = new Floor().live("ACME")) {
      floor.market.trade("ACME", "41.00", 1);
      floor.at(60);
      floor.hears("ACME bar 15:00 close 41 of 1 LIVE");

      floor.alpaca.breakOff(407, "slow client");
      floor.market.trade("ACME", "42.00", 1);
      floor.at(120);

      floor.until(
          () -> floor.heard.lines().stream().anyMatch(line -> line.contains("bar 15:01 close 42")));
      floor.until(() -> floor.heard.lives() == 2);
      assertThat(floor.heard.reasons()).anyMatch(reason -> reason.contains("read too slowly"));
    }
  }

  @Test
  void staysBehindWhenTheHistoryCannotBeHadAndTriesAgain() {
    try (var floor = new Floor().live("ACME")) {
      floor.market.trade("ACME", "41.00", 1);
      floor.at(60);
      floor.hears("ACME bar 15:00 close 41 of 1 LIVE");
      floor.alpaca.script().answer(403, Map.of(), "{\"code\":42210000,\"message\":\"no\"}");

      floor.cutDuring(
          () -> {
            floor.market.trade("ACME", "42.00", 1);
            floor.at(120);
          });

      assertThat(floor.heard.reasons())
          .anyMatch(reason -> reason.contains("history cannot be had: HTTP 403 42210000 no"));
      assertThat(floor.heard.lines()).contains("ACME bar 15:01 close 42 of 1 BACKFILL");
    }
  }

  @Test
  void aSymbolThatIsWantedDuringTheGapIsNotFilled() {
    try (var floor = new Floor().live("ACME")) {
      floor.cutDuring(
          () -> {
            floor.market.trade("ZORK", "7.00", 1);
            floor.at(65);
            floor.want("ACME", "ZORK");
          });
      floor.market.trade("ZORK", "8.00", 1);
      floor.at(120);

      floor.hears("ZORK bar 15:01 close 8 of 1 LIVE");
      assertThat(floor.heard.lines())
          .containsExactly("ZORK trade 8 x 1 LIVE", "ZORK bar 15:01 close 8 of 1 LIVE");
    }
  }
}
