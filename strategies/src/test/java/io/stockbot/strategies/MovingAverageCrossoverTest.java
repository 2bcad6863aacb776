package io.stockbot.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.strategies.MovingAverageCrossover.Sides;
import io.stockbot.strategy.Signal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Averages of one and of two closes: quick above slow is a rise, quick below it a fall. */
class MovingAverageCrossoverTest {

  @Test
  void saysNothingBeforeTwoBarsCanBeCompared() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "10", "11")).containsExactly("-", "-");
  }

  @Test
  void entersLongWhenTheQuickAverageCrossesAbove() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "10", "9", "11"))
        .containsExactly("-", "-", "BUY");
  }

  @Test
  void doesNotCrossOnAnExactTie() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "10", "9", "9")).containsExactly("-", "-", "-");
  }

  @Test
  void crossesFromATie() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "9", "9", "10"))
        .containsExactly("-", "-", "BUY");
  }

  @Test
  void doesNotCrossAgainWhenATieLiesBetweenTwoRises() {
    // The reference counts it: at or below a bar ago, above now.
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "9", "10", "10", "11"))
        .containsExactly("-", "-", "-", "BUY");
    assertThat(signals(Cross.STRICT, Sides.LONG, 0, "9", "10", "10", "11"))
        .containsExactly("-", "-", "-", "-");
  }

  @Test
  void strictlyNeedsBothBarsOnTheirSides() {
    assertThat(signals(Cross.STRICT, Sides.LONG, 0, "10", "9", "9", "10"))
        .containsExactly("-", "-", "-", "-");
    assertThat(signals(Cross.STRICT, Sides.LONG, 0, "10", "9", "10"))
        .containsExactly("-", "-", "BUY");
  }

  @Test
  void wantsThePositionAtEveryBarWhenItLooksAtTheState() {
    assertThat(signals(Cross.STATE, Sides.LONG, 0, "9", "10", "11", "11"))
        .containsExactly("-", "BUY", "BUY", "-");
  }

  @Test
  void exitsALongPositionOnAFallAndStaysOut() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 100, "9", "10", "8"))
        .containsExactly("-", "-", "exit");
  }

  @Test
  void reversesByAnExitAndAnEntry() {
    assertThat(signals(Cross.CROSS, Sides.BOTH, 100, "9", "10", "8"))
        .containsExactly("-", "-", "exit SELL");
    assertThat(signals(Cross.CROSS, Sides.BOTH, -100, "10", "9", "11"))
        .containsExactly("-", "-", "exit BUY");
  }

  @Test
  void neverSellsShortWhenItTakesLongPositionsOnly() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 0, "9", "10", "8")).containsExactly("-", "-", "-");
  }

  @Test
  void addsNothingToThePositionItHolds() {
    assertThat(signals(Cross.CROSS, Sides.LONG, 100, "10", "9", "11"))
        .containsExactly("-", "-", "-");
    assertThat(signals(Cross.CROSS, Sides.BOTH, -100, "9", "10", "8"))
        .containsExactly("-", "-", "-");
  }

  @Test
  void seesATieInCentsThatFloatingPointWouldCallACross() {
    // As doubles the quick sum is 0.1 + 0.2 = 0.30000000000000004, and three times it is not 0.9.
    var strategy = new MovingAverageCrossover(2, 6, Sides.BOTH, Cross.CROSS);
    var signals = new ArrayList<Signal>();
    var closes = List.of("0.3", "0.2", "0.15", "0.15", "0.1", "0.1", "0.2");

    for (int i = 0; i < closes.size(); i++) {
      signals.addAll(strategy.onBar(Bars.at(i, "SPY", closes.get(i)), _ -> Quantity.ZERO));
    }

    assertThat((0.1 + 0.2) * 3).isGreaterThan(0.2 + 0.15 + 0.15 + 0.1 + 0.1 + 0.2);
    assertThat(signals).isEmpty();
  }

  @Test
  void keepsTheSymbolsApart() {
    var strategy = new MovingAverageCrossover(1, 2, Sides.LONG, Cross.CROSS);
    strategy.onBar(Bars.at(0, "SPY", "10"), _ -> Quantity.ZERO);
    strategy.onBar(Bars.at(0, "IBM", "20"), _ -> Quantity.ZERO);
    strategy.onBar(Bars.at(1, "SPY", "9"), _ -> Quantity.ZERO);
    strategy.onBar(Bars.at(1, "IBM", "21"), _ -> Quantity.ZERO);

    var spy = strategy.onBar(Bars.at(2, "SPY", "11"), _ -> Quantity.ZERO);
    var ibm = strategy.onBar(Bars.at(2, "IBM", "22"), _ -> Quantity.ZERO);

    assertThat(spy).extracting(Signal::symbol).containsExactly("SPY");
    assertThat(ibm).isEmpty();
  }

  @Test
  void needsOneBarMoreThanItsSlowAverageHolds() {
    assertThat(new MovingAverageCrossover(10, 20, Sides.LONG, Cross.CROSS).warmUp()).isEqualTo(21);
  }

  private static List<String> signals(Cross cross, Sides sides, long held, String... closes) {
    var strategy = new MovingAverageCrossover(1, 2, sides, cross);
    var told = new ArrayList<String>();
    for (int i = 0; i < closes.length; i++) {
      var signals = strategy.onBar(Bars.at(i, "SPY", closes[i]), _ -> Quantity.of(held));
      var words = signals.stream().map(MovingAverageCrossoverTest::word).toList();
      told.add(words.isEmpty() ? "-" : String.join(" ", words));
    }
    return told;
  }

  private static String word(Signal signal) {
    return switch (signal) {
      case Signal.Enter(var _, Side side, var _) -> side.name();
      case Signal.Exit _ -> "exit";
    };
  }
}
