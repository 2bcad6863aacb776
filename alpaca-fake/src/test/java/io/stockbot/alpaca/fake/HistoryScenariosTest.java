package io.stockbot.alpaca.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.HistoricTrade;
import io.stockbot.alpaca.data.HistoricTrade.Update;
import io.stockbot.alpaca.history.Asset;
import io.stockbot.alpaca.history.HistoryClient;
import io.stockbot.alpaca.history.HistoryFailure;
import io.stockbot.alpaca.history.HistorySettings;
import io.stockbot.alpaca.history.ReferenceClient;
import io.stockbot.alpaca.history.Span;
import io.stockbot.alpaca.history.TradingDay;
import io.stockbot.protocol.value.Price;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryScenariosTest {

  private final Floor floor = new Floor();

  @AfterEach
  void close() {
    floor.close();
  }

  private void fiveMinutes() {
    for (var minute = 0; minute < 5; minute++) {
      floor.at(minute * 60 + 10);
      floor.market.trade("ACME", "41." + minute, 10);
      floor.market.trade("ZORK", "7." + minute, 10);
    }
    floor.at(300);
  }

  @Test
  void readsAllPagesAlsoAfterAShortOne() throws Exception {
    fiveMinutes();
    floor.alpaca.script().pageSize(4);

    var bars = floor.history().minuteBars(Set.of("ZORK", "ACME"), Span.from(Floor.OPEN));

    assertThat(bars)
        .extracting(BarMessage::symbol)
        .containsExactly(
            "ACME", "ACME", "ACME", "ACME", "ACME", "ZORK", "ZORK", "ZORK", "ZORK", "ZORK");
    assertThat(bars).extracting(BarMessage::close).startsWith(Price.of("41"), Price.of("41.1"));
    assertThat(floor.alpaca.script().requests()).hasSize(3).allMatch(r -> r.contains("feed=iex"));
  }

  @Test
  void doesNotReadTheSamePageForEver() {
    fiveMinutes();
    floor.alpaca.script().repeatToken();

    assertThatExceptionOfType(HistoryFailure.class)
        .isThrownBy(() -> floor.history().minuteBars(Set.of("ACME"), Span.from(Floor.OPEN)))
        .withMessageContaining("names a page before it");
  }

  @Test
  void theEndIsNotPartOfWhatIsAskedFor() throws Exception {
    fiveMinutes();

    var bars =
        floor
            .history()
            .minuteBars(Set.of("ACME"), Span.of(Floor.OPEN, Floor.OPEN.plusSeconds(120)));

    assertThat(bars)
        .extracting(BarMessage::time)
        .containsExactly(Floor.OPEN, Floor.OPEN.plusSeconds(60));
    assertThat(floor.history().minuteBars(Set.of("ACME"), Span.of(Floor.OPEN, Floor.OPEN)))
        .isEmpty();
  }

  @Test
  void waitsUntilTheLimitIsOver() throws Exception {
    fiveMinutes();
    var clock = InstantSource.fixed(Instant.ofEpochSecond(1_000));
    var waits = new ArrayList<Duration>();
    var history =
        new HistoryClient(
            floor.historySettings(3), FakeAlpaca.KEYS, clock, waits::add, new Random(1));
    floor
        .alpaca
        .script()
        .answer(
            429,
            Map.of("X-RateLimit-Limit", "200", "X-RateLimit-Reset", "1007"),
            "{\"code\":42910000,\"message\":\"rate limit exceeded\"}");

    assertThat(history.minuteBars(Set.of("ACME"), Span.from(Floor.OPEN))).hasSize(5);
    assertThat(waits).contains(Duration.ofSeconds(7));
  }

  @Test
  void holdsItselfBackBeforeTheServerDoes() throws Exception {
    var settings = floor.historySettings(1);
    var strict =
        new HistorySettings(
            settings.dataUri(),
            settings.tradingUri(),
            settings.feed(),
            settings.timeout(),
            1,
            2,
            settings.firstBackoff(),
            settings.maxBackoff());
    var waits = new ArrayList<Duration>();
    var clock = InstantSource.fixed(Instant.EPOCH);
    var history = new HistoryClient(strict, FakeAlpaca.KEYS, clock, waits::add, new Random(1));

    for (var request = 0; request < 5; request++) {
      history.latestTrades(Set.of("ACME"));
    }

    assertThat(waits)
        .containsExactly(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2));
  }

  @Test
  void asksAgainAfterAFailureOfTheServerAndGivesUpInTheEnd() throws Exception {
    fiveMinutes();
    floor.alpaca.script().answer(503, Map.of(), "upstream is away");
    floor.alpaca.script().answer(500, Map.of(), "{\"message\":\"internal server error\"}");

    assertThat(floor.history().minuteBars(Set.of("ACME"), Span.from(Floor.OPEN))).hasSize(5);

    for (var attempt = 0; attempt < 3; attempt++) {
      floor.alpaca.script().answer(503, Map.of(), "upstream is away");
    }
    assertThatExceptionOfType(HistoryFailure.class)
        .isThrownBy(() -> floor.history().minuteBars(Set.of("ACME"), Span.from(Floor.OPEN)))
        .withMessage("HTTP 503 upstream is away");
  }

  @Test
  void aRefusalIsNotRepeated() {
    var stranger =
        new HistoryClient(
            floor.historySettings(3),
            new Credentials("nobody", "nothing"),
            InstantSource.system(),
            Thread::sleep,
            new Random(1));

    assertThatExceptionOfType(HistoryFailure.class)
        .isThrownBy(() -> stranger.latestTrades(Set.of("ACME")))
        .withMessage("HTTP 401 40110000 request is not authorized");
    assertThat(floor.alpaca.script().requests()).hasSize(1);
  }

  @Test
  void knowsWhatHasBecomeOfATrade() throws Exception {
    var wrong = floor.market.trade("ACME", "41.70", 100);
    var busted = floor.market.trade("ACME", "41.50", 5);
    floor.market.correct("ACME", wrong, "41.40");
    floor.market.cancel("ACME", busted);

    assertThat(floor.history().trades(Set.of("ACME"), Span.from(Floor.OPEN)))
        .extracting(HistoricTrade::update)
        .containsExactly(
            Optional.of(Update.INCORRECT),
            Optional.of(Update.CANCELED),
            Optional.of(Update.CORRECTED));
  }

  @Test
  void tellsTheLatestOfEverything() throws Exception {
    fiveMinutes();
    floor.market.quote("ACME", "41.35", "41.38");
    var history = floor.history();

    assertThat(history.latestTrades(Set.of("ACME", "ZORK", "NONE"))).hasSize(2);
    assertThat(history.latestQuotes(Set.of("ACME")))
        .first()
        .satisfies(quote -> assertThat(quote.ask()).isEqualTo(Price.of("41.38")));
    assertThat(history.latestBars(Set.of("ACME")))
        .first()
        .satisfies(bar -> assertThat(bar.close()).isEqualTo(Price.of("41.4")));
    assertThat(history.snapshots(Set.of("ACME", "NONE")))
        .singleElement()
        .satisfies(
            snapshot -> {
              assertThat(snapshot.symbol()).isEqualTo("ACME");
              assertThat(snapshot.latestTrade()).isPresent();
              assertThat(snapshot.minute()).isPresent();
              assertThat(snapshot.dayBefore()).isEmpty();
            });
  }

  @Test
  void readsAssetsAndTheCalendar() throws Exception {
    var reference =
        new ReferenceClient(
            floor.historySettings(1),
            FakeAlpaca.KEYS,
            InstantSource.system(),
            Thread::sleep,
            new Random(1));
    floor
        .alpaca
        .script()
        .answer(
            200,
            Map.of(),
            "[{\"symbol\":\"ACME\",\"name\":\"Acme\",\"exchange\":\"NYSE\",\"tradable\":true,"
                + "\"shortable\":true,\"borrow_status\":\"hard_to_borrow\",\"fractionable\":true}]");
    floor
        .alpaca
        .script()
        .answer(
            200, Map.of(), "[{\"date\":\"2026-11-27\",\"open\":\"09:30\",\"close\":\"13:00\"}]");

    assertThat(reference.assets())
        .containsExactly(new Asset("ACME", "Acme", "NYSE", true, false, true, false, true));
    assertThat(reference.calendar(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-27")))
        .containsExactly(
            new TradingDay(
                LocalDate.parse("2026-11-27"), LocalTime.of(9, 30), LocalTime.of(13, 0)));
    assertThat(List.copyOf(floor.alpaca.script().requests()))
        .containsExactly(
            "/v2/assets?status=active&asset_class=us_equity",
            "/v2/calendar?start=2026-11-27&end=2026-11-27");
  }
}
