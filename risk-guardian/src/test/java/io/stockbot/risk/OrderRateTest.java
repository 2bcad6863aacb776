package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.risk.rule.RiskLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderRateTest {

  private final Desk desk = new Desk();

  @Test
  void refusesTheOrderAfterTheLastOneOfTheMinute() {
    desk.register("crossover", "20000", 3);
    send(3, Duration.ZERO);

    assertThat(desk.scopes(one("late"))).containsExactly("R12 STRATEGY");
    assertThat(desk.check(one("late")).violations().getFirst().observed())
        .isEqualTo("4 orders in 60 s");
  }

  @Test
  void approvesAgainSixtySecondsAfterAndNotAMillisecondBefore() {
    desk.register("crossover", "20000", 3);
    send(3, Duration.ZERO);

    assertThat(desk.scopes(one("early").after(Duration.ofMillis(59_999))))
        .containsExactly("R12 STRATEGY");
    assertThat(desk.scopes(one("due").after(Duration.ofMinutes(1)))).isEmpty();
  }

  @Test
  void slidesAndDoesNotStartAfreshAtAFullMinute() {
    desk.register("crossover", "20000", 2);
    desk.check(one("first"));
    desk.check(one("second").after(Duration.ofSeconds(59)));

    assertThat(desk.scopes(one("third").after(Duration.ofSeconds(61)))).isEmpty();
    assertThat(desk.scopes(one("fourth").after(Duration.ofSeconds(62))))
        .containsExactly("R12 STRATEGY");
  }

  @Test
  void neverGivesAStrategyMoreThanTheSettingAllows() {
    desk.register("crossover", "20000", 1_000);
    send(10, Duration.ZERO);

    assertThat(desk.scopes(one("eleventh"))).containsExactly("R12 STRATEGY");
  }

  @Test
  void countsStrategiesApart() {
    send(10, Duration.ZERO);

    assertThat(desk.scopes(one("other").from("breakout"))).isEmpty();
  }

  @Test
  void countsAllStrategiesForTheAccountAndForTheServer() {
    var limits = withRates(new RiskLimits.OrdersPerMinute(10, 3, 4));
    var both = new Desk(limits);
    both.check(one("a"));
    both.check(one("b").from("breakout"));
    both.check(one("c"));
    assertThat(both.scopes(one("d"))).containsExactly("R12 ACCOUNT");

    var exit = TestOrder.sell("exit", "1");
    both.hold("crossover", "1");
    assertThat(both.scopes(exit)).isEmpty();
    assertThat(both.scopes(one("e").from("breakout"))).containsExactly("R12 ACCOUNT", "R12 GLOBAL");
  }

  @Test
  void countsSixtyForTheAccount() {
    IntStream.range(0, 6)
        .forEach(
            strategy -> {
              desk.register("s" + strategy, "20000", 10);
              IntStream.range(0, 10)
                  .forEach(n -> desk.check(one("s" + strategy + "-" + n).from("s" + strategy)));
            });
    desk.register("next", "20000", 10);

    assertThat(desk.scopes(one("61st").from("next"))).containsExactly("R12 ACCOUNT");
  }

  @Test
  void countsNoRefusedOrder() {
    desk.register("crossover", "20000", 1);
    assertThat(desk.refusals(one("off").limit("500"))).containsExactly("PRICE_COLLAR");

    assertThat(desk.scopes(one("on"))).isEmpty();
  }

  @Test
  void keepsTheWindowWhenTheClockIsSetBackByUpToSixtySeconds() {
    desk.register("crossover", "20000", 2);
    desk.check(one("a").after(Duration.ofSeconds(60)));
    desk.check(one("b").after(Duration.ZERO));

    assertThat(desk.scopes(one("c").after(Duration.ZERO))).containsExactly("R12 STRATEGY");
    assertThat(desk.scopes(one("d").after(Duration.ofMillis(119_999))))
        .containsExactly("R12 STRATEGY");
    assertThat(desk.scopes(one("e").after(Duration.ofMinutes(2)))).isEmpty();
  }

  @Test
  void goesOnFromTheTimeOfAReplayThatIsRunAfterTradingToday() {
    desk.register("crossover", "20000", 2);
    send(2, Duration.ZERO);
    var years = Duration.ofDays(-4_500);

    assertThat(desk.scopes(one("a").after(years))).isEmpty();
    assertThat(desk.scopes(one("b").after(years.plusSeconds(1)))).isEmpty();
    assertThat(desk.scopes(one("c").after(years.plusSeconds(2)))).containsExactly("R12 STRATEGY");
    assertThat(desk.scopes(one("d").after(years.plusSeconds(60)))).isEmpty();
  }

  @Test
  void startsTheWindowsAfreshWhenAReplayIsRunAgain() {
    desk.register("crossover", "20000", 1);
    desk.check(one("first run").after(Duration.ZERO));
    desk.check(one("first run, later").after(Duration.ofMillis(60_001)));

    assertThat(desk.scopes(one("second run").after(Duration.ZERO))).isEmpty();
    assertThat(desk.scopes(one("at once").after(Duration.ZERO))).containsExactly("R12 STRATEGY");
    assertThat(desk.scopes(one("later").after(Duration.ofMillis(60_001)))).isEmpty();
  }

  @Test
  void forgetsNoWindowForARefusedOrderOfAnotherClock() {
    desk.register("crossover", "20000", 1);
    desk.check(one("a"));
    var stale = one("stale").at(TestOrder.OPEN.minus(Duration.ofDays(1)));
    assertThat(desk.refusals(stale)).containsExactly("UNUSABLE_QUOTE");

    assertThat(desk.scopes(one("b"))).containsExactly("R12 STRATEGY");
  }

  @Test
  void isNotStoppedByOneRefusedOrderFromTheFarFuture() {
    var lost = one("lost").at(TestOrder.OPEN.plus(Duration.ofDays(10_000)));
    assertThat(desk.refusals(lost)).containsExactly("UNUSABLE_QUOTE");
    send(10, Duration.ZERO);

    assertThat(desk.scopes(one("next").after(Duration.ofSeconds(60)))).isEmpty();
  }

  @Test
  void countsAnExitButLetsItThrough() {
    desk.register("crossover", "20000", 1);
    desk.hold("crossover", "5");
    var exits = List.of("x", "y", "z");

    assertThat(exits).allSatisfy(id -> assertThat(desk.scopes(TestOrder.sell(id, "1"))).isEmpty());
    assertThat(desk.check(one("entry")).violations().getFirst().observed())
        .isEqualTo("4 orders in 60 s");
  }

  private void send(int orders, Duration at) {
    IntStream.range(0, orders)
        .forEach(n -> assertThat(desk.refusals(one("sent-" + n).after(at))).isEmpty());
  }

  private static TestOrder one(String id) {
    return TestOrder.buy(id, "1");
  }

  private static RiskLimits withRates(RiskLimits.OrdersPerMinute rates) {
    var usual = RiskLimits.DEFAULT;
    return new RiskLimits(
        usual.maxOrderQuantity(),
        usual.maxOrderValue(),
        usual.priceCollar(),
        rates,
        usual.maxAccountPositionValue(),
        usual.maxQuoteAge(),
        usual.maxQuoteLead(),
        usual.maxQuoteJump(),
        usual.maxBarAge(),
        usual.maxStaleShare(),
        usual.maxStaleTime());
  }
}
