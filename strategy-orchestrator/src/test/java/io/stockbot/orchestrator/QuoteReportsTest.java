package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportQuotes.LastQuote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Risk is told how fresh the quotes are, by the clock and in silence too. */
class QuoteReportsTest {

  @Test
  void reportsNothingWhileNoStrategyRuns() {
    var desk = Desk.open();
    desk.quote("SPY", "99.98", "100.00");
    desk.second();

    assertThat(desk.reports()).isEmpty();
  }

  @Test
  void reportsTheLastUsableQuoteOfEverySymbolThatIsTraded() {
    var desk = Desk.trading();
    var quoted = desk.now();
    desk.start("beta");
    desk.second();

    assertThat(desk.reports().getLast())
        .isEqualTo(
            new ReportQuotes(
                desk.now(),
                List.of(
                    new LastQuote("SPY", Optional.of(quoted)),
                    new LastQuote("IBM", Optional.empty()))));
  }

  @Test
  void takesAnUnusableQuoteForNone() {
    var desk = Desk.trading();
    var quoted = desk.now();
    desk.pass(1);
    desk.quote("SPY", "100.01", "100.00");

    assertThat(desk.reports().getLast().quotes())
        .containsExactly(new LastQuote("SPY", Optional.of(quoted)));
  }

  @Test
  void reportsAtMostOnceASecond() {
    var desk = Desk.trading();
    var before = desk.reports().size();

    desk.quote("SPY", "99.98", "100.00");
    assertThat(desk.reports()).hasSize(before);

    desk.pass(1);
    desk.quote("SPY", "99.98", "100.00");
    desk.quote("SPY", "99.98", "100.00");
    assertThat(desk.reports()).hasSize(before + 1);
  }

  @Test
  void reportsInSilenceToo() {
    var desk = Desk.trading();
    var before = desk.reports().size();

    desk.second();
    desk.second();

    assertThat(desk.reports()).hasSize(before + 2);
  }

  @Test
  void goesByTheClockOfTheDataInAReplay() {
    var desk = Desk.open();
    desk.feed("REPLAY", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.quote("SPY", "99.98", "100.00");
    desk.start("alpha");
    var before = desk.reports();

    desk.second();
    desk.second();
    assertThat(desk.reports()).isEqualTo(before);

    desk.quote("SPY", "99.98", "100.00");
    assertThat(desk.reports()).hasSize(before.size() + 1);
    assertThat(desk.reports().getLast().time()).isEqualTo(desk.now());
  }

  @Test
  void reportsAfterEachEventThatWaitedForADecisionInAReplay() {
    var desk = Desk.open();
    desk.feed("REPLAY", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.quote("SPY", "99.98", "100.00");
    desk.start("alpha");
    desk.whereRiskIsSilent();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    var before = desk.reports().size();
    for (var second = 0; second < 3; second++) {
      desk.pass(1);
      desk.quote("SPY", "99.98", "100.00");
    }
    assertThat(desk.reports()).hasSize(before);

    desk.approve(desk.lastCheck());

    assertThat(desk.reports()).hasSize(before + 3);
  }

  @Test
  void saysOnceThatNothingIsWantedAnyMore() {
    var desk = Desk.trading();
    desk.stop("alpha");
    desk.second();
    var last = desk.reports();
    assertThat(last.getLast().quotes()).isEmpty();

    desk.second();
    assertThat(desk.reports()).isEqualTo(last);
  }

  @Test
  void reportsToANewRiskGuardianAtOnceAndToNoneThatIsGone() {
    var desk = Desk.trading();
    desk.linkDown(Input.Link.RISK);
    var before = desk.reports().size();
    desk.second();
    assertThat(desk.reports()).hasSize(before);

    desk.linkUp(Input.Link.RISK);
    assertThat(desk.reports()).hasSize(before + 1);
  }
}
