package io.stockbot.risk;

import static io.stockbot.risk.TestOrder.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportQuotes.LastQuote;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than half of the symbols stale for more than 30 s: only orders that reduce pass. */
class FreshMarketTest {

  private static final RiskStatus ACTIVE =
      new RiskStatus(State.ACTIVE, Optional.empty(), Optional.empty());

  private final Desk desk = new Desk();

  @Test
  void lowersTheGateWhenASymbolIsStaleForMoreThanThirtySeconds() {
    reportSilence(0, 30);
    assertThat(state()).isEqualTo(State.ACTIVE);

    reportSilence(31, 31);

    assertThat(desk.guardian.status())
        .isEqualTo(
            new RiskStatus(
                State.REDUCING,
                Optional.of("1 of 1 symbols stale for over 30 s"),
                Optional.of(second(31))));
  }

  @Test
  void refusesEntriesAndLetsExitsThrough() {
    desk.hold("crossover", "100");
    reportSilence(0, 31);

    assertThat(desk.refusals(TestOrder.buy("a", "10"))).containsExactly("STALE_MARKET");
    assertThat(desk.scopes(TestOrder.buy("b", "10"))).containsExactly("R27 GLOBAL");
    assertThat(desk.refusals(TestOrder.sell("c", "100"))).isEmpty();
  }

  @Test
  void countsAQuoteAsStaleFromTheFirstMillisecondAfterFiveSeconds() {
    report(5, quoted("IBM", 0));
    report(36, quoted("IBM", 31));
    assertThat(state()).isEqualTo(State.ACTIVE);

    desk.guardian.report(new ReportQuotes(second(36).plusMillis(1), List.of(quoted("IBM", 31))));
    report(66, quoted("IBM", 31));
    assertThat(state()).isEqualTo(State.ACTIVE);

    report(67, quoted("IBM", 31));
    assertThat(state()).isEqualTo(State.REDUCING);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, ACTIVE", "2, 2, REDUCING", "2, 4, ACTIVE", "3, 4, REDUCING", "2, 3, REDUCING"})
  void needsMoreThanHalfOfTheSymbols(int stale, int all, State state) {
    for (var now = 0; now <= 31; now++) {
      var quotes = new ArrayList<LastQuote>();
      for (var i = 0; i < all; i++) {
        quotes.add(i < stale ? silent("S" + i) : quoted("S" + i, now));
      }
      report(now, quotes.toArray(LastQuote[]::new));
    }

    assertThat(state()).isEqualTo(state);
  }

  @Test
  void countsThirtySecondsOfEachSymbolWithoutAnInterruption() {
    reportSilence(0, 25);
    report(26, quoted("IBM", 26));
    report(27, quoted("IBM", 27));
    reportSilence(33, 60);
    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void isLiftedByTwoFreshQuotes() {
    reportSilence(0, 31);

    report(32, quoted("IBM", 32));
    assertThat(state()).isEqualTo(State.REDUCING);
    report(33, quoted("IBM", 32));
    assertThat(state()).as("the same quote again").isEqualTo(State.REDUCING);

    report(34, quoted("IBM", 34));
    assertThat(desk.guardian.status()).isEqualTo(ACTIVE);
    assertThat(desk.refusals(TestOrder.buy("a", "10"))).isEmpty();
  }

  @Test
  void takesTwoQuotesWithASilenceBetweenThemForNoConfirmation() {
    reportSilence(0, 31);
    report(32, quoted("IBM", 32));
    report(38, quoted("IBM", 32));
    report(39, quoted("IBM", 39));

    assertThat(state()).isEqualTo(State.REDUCING);
  }

  @Test
  void isLiftedAsSoonAsHalfIsFresh() {
    for (var now = 0; now <= 31; now++) {
      report(now, silent("A"), silent("B"));
    }
    report(32, quoted("A", 32), silent("B"));
    report(33, quoted("A", 33), silent("B"));

    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void isNotLiftedByOneSymbolWhileAnotherBecomesStale() {
    for (var now = 0; now <= 31; now++) {
      report(now, silent("A"), silent("B"), quoted("C", now));
    }
    report(37, quoted("A", 37), silent("B"), quoted("C", 31));
    report(38, quoted("A", 38), silent("B"), quoted("C", 31));

    assertThat(state()).isEqualTo(State.REDUCING);
  }

  @Test
  void isLiftedWhenNothingIsWantedAnyMore() {
    reportSilence(0, 31);
    report(32);

    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void forgetsASymbolThatIsNotWantedAnyMore() {
    reportSilence(0, 20);
    report(21, silent("MSFT"));
    reportSilence(22, 52);
    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void beginsAfreshWhenTimeGoesBack() {
    reportSilence(0, 31);
    report(30, silent("IBM"));
    assertThat(state()).isEqualTo(State.ACTIVE);

    report(60, silent("IBM"));
    assertThat(state()).isEqualTo(State.ACTIVE);
    report(61, silent("IBM"));
    assertThat(state()).isEqualTo(State.REDUCING);
  }

  @Test
  void beginsAfreshWithASnapshot() {
    reportSilence(0, 31);
    desk.snapshot(List.of(), List.of());

    assertThat(state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void leavesTheWordToTheKillSwitchWhileThatIsPressed() throws LatchFailure {
    reportSilence(0, 31);
    desk.kill("enough");
    assertThat(desk.guardian.status().state()).isEqualTo(State.HALTED);
    assertThat(desk.refusals(TestOrder.buy("a", "10")))
        .containsExactly("STALE_MARKET", "KILL_SWITCH");

    assertThat(desk.guardian.reset(new Reset("checked"), OPEN).state()).isEqualTo(State.REDUCING);
    desk.guardian.kill(new KillSwitch("again"), OPEN);
    report(32, quoted("IBM", 32));
    report(33, quoted("IBM", 33));
    assertThat(state()).isEqualTo(State.HALTED);
    assertThat(desk.guardian.reset(new Reset("checked"), OPEN).state()).isEqualTo(State.ACTIVE);
  }

  private State state() {
    return desk.guardian.status().state();
  }

  /** IBM is reported each second from the first to the last, and was never quoted. */
  private void reportSilence(int first, int last) {
    for (var now = first; now <= last; now++) {
      report(now, silent("IBM"));
    }
  }

  private void report(int now, LastQuote... quotes) {
    desk.guardian.report(new ReportQuotes(second(now), List.of(quotes)));
  }

  private static LastQuote silent(String symbol) {
    return new LastQuote(symbol, Optional.empty());
  }

  private static LastQuote quoted(String symbol, int time) {
    return new LastQuote(symbol, Optional.of(second(time)));
  }

  private static Instant second(int number) {
    return OPEN.plusSeconds(number);
  }
}
