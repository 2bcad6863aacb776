package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.SaleConditions;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevisionTest {

  private static final Optional<String> NYSE = Optional.of("N");

  private final Cut ibm = new Cut("IBM", rules(Optional.empty(), Optional.empty()));

  @Test
  void aLateTradeRevisesItsBarAndEachLongerOneThatIsClosed() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:30:07", "181.00", 100));

    var outcome = ibm.series().add(trade("IBM", "13:30:00.900", "199.00", 50));

    assertThat(outcome).isEqualTo(Outcome.REVISED);
    assertThat(ibm.bars(Resolution.SECOND_1)).extracting(Bar::revision).containsExactly(0, 1);
    assertThat(ibm.bars(Resolution.SECOND_5)).extracting(Bar::revision).containsExactly(0, 1);
    assertThat(ibm.known(Resolution.SECOND_5))
        .singleElement()
        .satisfies(
            bar -> {
              assertThat(bar.high()).isEqualTo(Price.of("199"));
              assertThat(bar.volume()).isEqualTo(Quantity.of(150));
              assertThat(bar.revision()).isEqualTo(1);
            });
    ibm.end();
    assertThat(ibm.bars(Resolution.MINUTE_1))
        .singleElement()
        .satisfies(bar -> assertThat(bar.trades()).isEqualTo(3));
  }

  @Test
  void aLateTradeOfASecondWithoutOneMakesItsBar() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:30:07", "181.00", 100));
    ibm.series().add(trade("IBM", "13:30:03", "182.00", 100));
    ibm.end();

    assertThat(ibm.known(Resolution.SECOND_1))
        .extracting(Bar::start)
        .containsExactly(at("13:30:00"), at("13:30:03"), at("13:30:07"));
    assertThat(ibm.known(Resolution.SECOND_1)).extracting(Bar::revision).containsExactly(0, 1, 0);
  }

  @Test
  void aTradeIsTooLateAfterTheTimeForRevisions() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:46:00", "181.00", 100));

    assertThat(ibm.series().add(trade("IBM", "13:30:59", "1.00", 1))).isEqualTo(Outcome.TOO_LATE);
    assertThat(ibm.series().add(trade("IBM", "13:31:00", "2.00", 1))).isEqualTo(Outcome.REVISED);
  }

  @Test
  void aCorrectionChangesTheBarAsIfTheTradeHadBeenPrintedRight() {
    ibm.series().add(printed("1", "13:30:00.100", "180.00", 100));
    ibm.series().add(printed("2", "13:30:00.200", "150.00", 100));
    ibm.series().add(printed("3", "13:30:00.300", "181.00", 100));
    ibm.closings().closeUntil(at("13:31:00"));

    var outcome = ibm.series().correct(correction("2", "9", "180.50", 40));

    assertThat(outcome).isEqualTo(Outcome.REVISED);
    var bar = ibm.known(Resolution.MINUTE_1).getFirst();
    assertThat(bar.low()).isEqualTo(Price.of("180"));
    assertThat(bar.volume()).isEqualTo(Quantity.of(240));
    assertThat(bar.revision()).isEqualTo(1);
    assertThat(ibm.series().correct(correction("9", "10", "179.00", 40)))
        .isEqualTo(Outcome.REVISED);
    assertThat(ibm.known(Resolution.MINUTE_1).getFirst().revision()).isEqualTo(2);
  }

  @Test
  void aCorrectionOfATradeOfAnotherExchangeIsNotIts() {
    ibm.series().add(printed("1", "13:30:00", "180.00", 100));

    var cancel = new TradeCancel("IBM", at("13:30:05"), "1", Optional.of("Q"));

    assertThat(ibm.series().cancel(cancel)).isEqualTo(Outcome.TOO_LATE);
  }

  @Test
  void aBarThatLosesAllItsTradesIsToldOnceMoreAndIsNoBar() {
    ibm.series().add(printed("1", "13:30:00", "180.00", 100));
    ibm.closings().closeUntil(at("13:31:00"));

    ibm.series().cancel(new TradeCancel("IBM", at("13:31:05"), "1", NYSE));

    assertThat(ibm.known(Resolution.MINUTE_1)).isEmpty();
    assertThat(ibm.bars(Resolution.MINUTE_1).getLast())
        .satisfies(
            bar -> {
              assertThat(bar.revision()).isEqualTo(1);
              assertThat(bar.volume()).isEqualTo(Quantity.ZERO);
              assertThat(bar.trades()).isZero();
              assertThat(bar.close()).isEqualTo(Price.of("180"));
            });
  }

  @ParameterizedTest
  @EnumSource(value = Resolution.class, mode = EnumSource.Mode.EXCLUDE, names = "TICK")
  void whateverTheOrderOfTradesCorrectionsAndCancelsTheBarsAreThoseOfTheTruth(
      Resolution resolution) {
    for (var seed = 0; seed < 30; seed++) {
      var random = new SplittableRandom(seed);
      var truth = new ArrayList<Trade>();
      var cut = new Cut("IBM", rules(Optional.empty(), Optional.empty()));
      tellAll(random, truth, cut);
      cut.end();

      assertThat(cut.known(resolution).stream().map(bar -> bar.revised(0)))
          .as("seed %d", seed)
          .isEqualTo(PlainBars.of("IBM", resolution, truth));
      var last = new TreeMap<Instant, Bar>();
      cut.bars(resolution).forEach(bar -> last.put(bar.start(), bar));
      assertThat(last.values().stream().filter(bar -> bar.trades() > 0))
          .as("what was told last, seed %d", seed)
          .isEqualTo(cut.known(resolution));
    }
  }

  /** Trades of ten minutes, withheld and shuffled by up to a minute, some of them wrong. */
  private static void tellAll(SplittableRandom random, List<Trade> truth, Cut cut) {
    var start = at("13:27:00");
    var late = new ArrayList<Runnable>();
    for (var minute = 0; minute < 10; minute++) {
      var told = new ArrayList<Runnable>();
      for (var i = 0; i < 25; i++) {
        // each at a time of its own, so that their order is that of time alone
        var time = start.plusMillis(minute * 60_000L + i * 2_400L + random.nextLong(2_000));
        var id = minute + "-" + i;
        var right = printed(id, time, 18_000 + random.nextLong(100), 1 + random.nextLong(500));
        switch (random.nextInt(10)) {
          case 0 -> {
            told.add(() -> cut.series().add(right));
            late.add(() -> cut.series().cancel(new TradeCancel("IBM", time, id, NYSE)));
          }
          case 1 -> {
            truth.add(right);
            var wrong = printed(id, time, 1, 7);
            told.add(() -> cut.series().add(wrong));
            late.add(
                () ->
                    cut.series()
                        .correct(
                            new TradeCorrection(
                                "IBM",
                                time,
                                id,
                                NYSE,
                                id + "c",
                                right.price(),
                                right.size(),
                                SaleConditions.NONE)));
          }
          default -> {
            truth.add(right);
            told.add(() -> cut.series().add(right));
          }
        }
      }
      Collections.shuffle(told, new Random(random.nextLong()));
      told.forEach(Runnable::run);
      if (random.nextBoolean()) {
        late.forEach(Runnable::run);
        late.clear();
      }
      cut.closings().closeUntil(start.plusSeconds(60L * minute + 30));
    }
    late.forEach(Runnable::run);
  }

  private static Trade printed(String id, String time, String price, long size) {
    return printed(id, at(time), Price.of(price), Quantity.of(size));
  }

  private static Trade printed(String id, Instant time, long cents, long size) {
    return printed(id, time, new Price(cents * 10_000), Quantity.of(size));
  }

  private static Trade printed(String id, Instant time, Price price, Quantity size) {
    return new Trade("IBM", time, price, size, Optional.of(id), NYSE, SaleConditions.NONE, false);
  }

  private static TradeCorrection correction(String original, String id, String price, long size) {
    return new TradeCorrection(
        "IBM",
        at("13:32:00"),
        original,
        NYSE,
        id,
        Price.of(price),
        Quantity.of(size),
        SaleConditions.NONE);
  }

  static BarRules rules(Optional<BigDecimal> maxJump, Optional<Resolution> provided) {
    return new BarRules(
        1_000,
        Alignment.CLOCK,
        PriceSource.TRADES,
        PriceRule.TAPE,
        maxJump,
        Duration.ofMinutes(15),
        provided);
  }
}
