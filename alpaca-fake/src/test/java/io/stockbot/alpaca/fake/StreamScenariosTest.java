package io.stockbot.alpaca.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.stream.Authentication;
import io.stockbot.alpaca.stream.StreamState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamScenariosTest {

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void tellsTradesQuotesAndBarsInEitherEncoding(Encoding encoding) {
    try (var floor = new Floor(encoding, Authentication.MESSAGE, FakeAlpaca.KEYS, 30)) {
      floor.live("FAKEPACA");

      floor.market.quote("FAKEPACA", "41.35", "41.38");
      floor.market.trade("FAKEPACA", "41.37", 25);
      floor.at(60);

      floor.hears("FAKEPACA bar 15:00 close 41.37 of 1 LIVE");
      assertThat(floor.heard.lines())
          .containsExactly(
              "FAKEPACA quote 41.35 41.38",
              "FAKEPACA trade 41.37 x 25 LIVE",
              "FAKEPACA bar 15:00 close 41.37 of 1 LIVE");
      assertThat(floor.heard.states())
          .containsExactly(
              StreamState.CONNECTING,
              StreamState.AUTHENTICATING,
              StreamState.SUBSCRIBING,
              StreamState.LIVE);
    }
  }

  @Test
  void authenticatesByHeadersWithoutAMessage() {
    try (var floor = new Floor(Encoding.JSON, Authentication.HEADERS, FakeAlpaca.KEYS, 30)) {
      floor.live("ACME");

      assertThat(floor.alpaca.script().actions()).containsExactly("subscribe [ACME]");
    }
  }

  @Test
  void stopsAtWrongKeysAndSaysWhichToSet() {
    var wrong = new Credentials("FAKEKEY0001", "another");
    try (var floor = new Floor(Encoding.JSON, Authentication.MESSAGE, wrong, 30)) {
      floor.start("ACME");

      floor.until(() -> floor.heard.is(StreamState.STOPPED));
      assertThat(floor.heard.reasons().getLast()).contains("402", "APCA_API_SECRET_KEY");
      floor.until(() -> floor.alpaca.connections() == 0);
      assertThat(floor.alpaca.script().actions()).containsExactly("auth");
    }
  }

  @Test
  void stopsWhenThePlanDoesNotHaveTheFeed() {
    try (var floor = new Floor()) {
      floor.alpaca.script().refuseAuthentication(409);

      floor.start("ACME");

      floor.until(() -> floor.heard.is(StreamState.STOPPED));
      assertThat(floor.heard.reasons().getLast()).contains("409", "iex");
    }
  }

  @Test
  void comesBackAfterAnAuthenticationThatNobodyAnswered() {
    try (var floor = new Floor()) {
      floor.alpaca.script().authTimeoutMillis(50);
      floor.alpaca.script().ignoreAuthentication(true);
      floor.start("ACME");
      floor.until(() -> floor.heard.reasons().stream().anyMatch(r -> r.contains("404")));

      floor.alpaca.script().authTimeoutMillis(10_000);
      floor.alpaca.script().ignoreAuthentication(false);

      floor.until(() -> floor.heard.is(StreamState.LIVE));
    }
  }

  @Test
  void takesTheSlotOnTheSameSocketWhenAnotherSessionGivesItUp() {
    try (var floor = new Floor()) {
      floor.alpaca.script().holdSlot();
      floor.start("ACME");
      floor.until(() -> floor.alpaca.script().actions().size() >= 3);

      floor.alpaca.script().freeSlot();

      floor.until(() -> floor.heard.is(StreamState.LIVE));
      assertThat(floor.heard.states()).containsOnlyOnce(StreamState.CONNECTING);
      assertThat(floor.heard.reasons()).first().asString().contains("406", "another program");
    }
  }

  @Test
  void keepsWhatItHasWhenThePlanHasNoRoomAndNamesWhatIsRefused() {
    try (var floor = new Floor()) {
      floor.alpaca.script().symbolLimit(3);
      floor.live("A", "B");

      floor.want("A", "B", "C", "D");

      floor.until(() -> floor.heard.refused().contains("D"));
      floor.market.trade("A", "1.00", 1);
      floor.market.trade("C", "3.00", 1);
      floor.hears("C trade 3 x 1 LIVE");
      assertThat(floor.heard.lines()).contains("A trade 1 x 1 LIVE");
      assertThat(floor.heard.refused()).containsExactly("D");
      assertThat(floor.heard.lives()).isEqualTo(1);
    }
  }

  @Test
  void asksForNoMoreThanThePlanHas() {
    try (var floor = new Floor(Encoding.JSON, Authentication.MESSAGE, FakeAlpaca.KEYS, 2)) {
      floor.live("A", "B", "C");

      floor.until(() -> floor.heard.refused().contains("C"));
      assertThat(floor.alpaca.script().actions()).containsExactly("auth", "subscribe [A, B]");

      floor.want("B", "C");

      floor.until(() -> floor.alpaca.script().actions().contains("subscribe [C]"));
      assertThat(floor.alpaca.script().actions()).contains("unsubscribe [A]");
    }
  }

  @Test
  void aMalformedSymbolSpoilsNoOther() {
    try (var floor = new Floor()) {
      floor.live("A", "not a symbol", "B");

      floor.until(() -> floor.heard.refused().contains("not a symbol"));
      floor.market.trade("A", "1.00", 1);
      floor.market.trade("B", "2.00", 1);
      floor.hears("B trade 2 x 1 LIVE");
      assertThat(floor.heard.lines()).contains("A trade 1 x 1 LIVE");
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void readsAFrameOfFiveHundred(Encoding encoding) {
    try (var floor = new Floor(encoding, Authentication.MESSAGE, FakeAlpaca.KEYS, 30)) {
      floor.live("ACME");

      var expected = new ArrayList<String>();
      floor.market.inOneFrame(
          () -> {
            for (var i = 0; i < 250; i++) {
              floor.market.trade("ACME", "41." + (100 + i), 1);
              floor.market.quote("ACME", "41." + (100 + i), "42");
              expected.add("ACME trade " + price(i) + " x 1 LIVE");
              expected.add("ACME quote " + price(i) + " 42");
            }
          });

      floor.until(() -> floor.heard.lines().size() == 500);
      assertThat(floor.heard.lines()).isEqualTo(expected);
    }
  }

  private static String price(int i) {
    return new BigDecimal("41." + (100 + i)).stripTrailingZeros().toPlainString();
  }

  @Test
  void revisesABarAfterALateTrade() {
    try (var floor = new Floor()) {
      floor.live("ACME");
      floor.market.trade("ACME", "41.37", 25);
      floor.at(62);
      floor.market.trade("ACME", Floor.OPEN.plusSeconds(59), "41.40", 10);
      floor.at(90);

      floor.hears("ACME revision 15:00 close 41.4 of 2 LIVE");
    }
  }

  @Test
  void passesOnCorrectionsAndCancels() {
    try (var floor = new Floor()) {
      floor.live("ACME");
      var wrong = floor.market.trade("ACME", "41.70", 100);
      var busted = floor.market.trade("ACME", "41.37", 25);

      floor.market.correct("ACME", wrong, "41.40");
      floor.market.cancel("ACME", busted);

      floor.hears("ACME cancel 41.37");
      assertThat(floor.heard.lines()).contains("ACME correction 41.7 to 41.4");
    }
  }

  @Test
  void passesOnHaltsAndBands() {
    try (var floor = new Floor()) {
      floor.live("ACME");

      floor.market.bands("ACME", "45.51", "37.23");
      floor.market.halt("ACME");
      floor.market.resume("ACME");

      floor.hears("ACME RESUMES");
      assertThat(floor.heard.lines())
          .containsExactly("ACME bands 37.23 45.51", "ACME HALTS", "ACME RESUMES");
    }
  }

  @Test
  void ignoresWhatItDoesNotKnow() {
    try (var floor = new Floor()) {
      floor.live("ACME");

      floor.market.say(Map.of("T", "z9", "S", "ACME", "n", 1));
      floor.market.trade("ACME", "41.37", 25);

      floor.hears("ACME trade 41.37 x 25 LIVE");
      assertThat(floor.heard.lines()).hasSize(1);
    }
  }

  @Test
  void leavesASocketThatHasGoneSilent() {
    try (var floor = new Floor()) {
      floor.live("ACME");

      floor.alpaca.freeze();

      floor.until(() -> floor.heard.reasons().stream().anyMatch(r -> r.contains("silent")));
    }
  }

  @Test
  void comesBackAfterAFailureOfTheServer() {
    try (var floor = new Floor()) {
      floor.live("ACME");

      floor.alpaca.breakOff(500, "internal error");

      floor.until(() -> floor.heard.lives() == 2);
      assertThat(floor.heard.reasons()).anyMatch(reason -> reason.contains("500 internal error"));
    }
  }

  @Test
  void unsubscribesWhatNobodyWantsAnyMore() {
    try (var floor = new Floor()) {
      floor.live("A", "B");

      floor.want("B", "C");

      floor.until(() -> floor.alpaca.script().actions().contains("subscribe [C]"));
      floor.market.trade("A", "1.00", 1);
      floor.market.trade("B", "2.00", 1);
      floor.hears("B trade 2 x 1 LIVE");
      assertThat(floor.heard.lines()).hasSize(1);
    }
  }
}
