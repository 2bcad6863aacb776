package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.CheckOrder.LastBar;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.RegisterStrategy.Limits;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guardian against {@link NaiveGuardian}: the same decisions over 1,000 random histories. */
class RandomHistoriesTest {

  private static final int HISTORIES = 1_000;
  private static final int STEPS = 120;
  private static final Map<String, Limits> STRATEGIES =
      Map.of(
          "wide", new Limits(List.of("IBM", "MSFT"), false, Money.of("90000"), 500),
          "narrow", new Limits(List.of("IBM"), false, Money.of("9000"), 4),
          "usual", new Limits(List.of("IBM", "MSFT"), false, Money.of("24000"), 10));

  @Test
  void decidesAsTheRulesOnPaperDo() throws LatchFailure {
    var seen = new TreeMap<String, Integer>();
    for (var seed = 1L; seed <= HISTORIES; seed++) {
      new History(seed, seen).play();
    }
    assertThat(seen.keySet())
        .as("the histories reach every rule that they can, and approvals")
        .contains(
            "approved", "R01 ORDER", "R03 STRATEGY", "R08 ORDER", "R09 STRATEGY", "R09 ACCOUNT")
        .contains("R10 ORDER", "R12 STRATEGY", "R16 STRATEGY", "R16 ACCOUNT", "R27 SYMBOL")
        .contains("R27 GLOBAL", "R33 GLOBAL");
  }

  /** One random day of orders, fills, closings, reports of quotes, kills and resets. */
  private static final class History {

    private final long seed;
    private final Random random;
    private final Map<String, Integer> seen;
    private final NaiveGuardian naive = new NaiveGuardian(STRATEGIES);
    private final RiskGuardian guardian =
        new RiskGuardian(RiskLimits.DEFAULT, Capacity.DEFAULT, Latch.none());
    private final List<CheckOrder> asked = new ArrayList<>();
    private Instant now = TestOrder.OPEN;

    History(long seed, Map<String, Integer> seen) {
      this.seed = seed;
      this.seen = seen;
      random = new Random(seed);
      STRATEGIES.forEach((id, limits) -> guardian.register(new RegisterStrategy(id, limits)));
    }

    void play() throws LatchFailure {
      for (var step = 0; step < STEPS; step++) {
        now = now.plusMillis(random.nextInt(3_000) - 300L);
        if (random.nextInt(40) == 0) {
          now = now.minusSeconds(random.nextInt(120)); // a clock set back, or a replay begun again
        }
        if (random.nextInt(3) == 0) {
          report();
        }
        switch (random.nextInt(20)) {
          case 0, 1, 2, 3, 4 -> fill();
          case 5, 6 -> close();
          case 7 -> {
            naive.halt(true);
            guardian.kill(new KillSwitch("drill"), now);
          }
          case 8, 9, 10 -> {
            naive.halt(false);
            guardian.reset(new Reset("drill over"), now);
          }
          default -> check(step);
        }
      }
    }

    private void check(int step) {
      var again = !asked.isEmpty() && random.nextInt(10) == 0;
      var order = again ? pick(asked) : order("o" + step);
      var decision = guardian.check(order);
      var found =
          decision.violations().stream()
              .map(violation -> violation.rule() + " " + violation.scope())
              .toList();
      assertThat(found).as("seed %d, step %d, %s", seed, step, order).isEqualTo(naive.check(order));
      assertThat(decision.approved()).isEqualTo(found.isEmpty());
      asked.add(order);
      if (decision.approved()) {
        seen.merge("approved", 1, Integer::sum);
      }
      found.forEach(rule -> seen.merge(rule, 1, Integer::sum));
    }

    private CheckOrder order(String id) {
      var symbol = pick(List.of("IBM", "IBM", "IBM", "MSFT"));
      var middle = 90 + random.nextInt(20);
      var limit = random.nextInt(3) == 0;
      var side = pick(List.of(Side.values()));
      var quantity =
          pick(List.of("1", "10", "50", "90", "90", "100", "240", "250", "500", "10001", "0"));
      return new CheckOrder(
          id,
          pick(List.of("wide", "wide", "narrow", "usual", "stranger")),
          symbol,
          side,
          limit ? OrderType.LIMIT : OrderType.MARKET,
          Quantity.of(quantity),
          limit
              ? Optional.of(Price.of(middle + pick(List.of("", ".01", ".001", ".5", "9", "0.5"))))
              : Optional.empty(),
          now,
          quotes(symbol, middle),
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(Price.of(pick(List.of("100", "100", "95", "112")))),
          random.nextInt(2) == 0
              ? Optional.empty()
              : Optional.of(
                  new LastBar(
                      pick(List.of(Resolution.values())),
                      now.minusMillis(random.nextInt(100_000)))));
    }

    /** None to three, a few of them too old, too far apart or crossed. */
    private List<Quote> quotes(String symbol, int middle) {
      var quotes = new ArrayList<Quote>();
      var time = now.plusMillis(random.nextInt(6_000) - 5_500L);
      for (var left = random.nextInt(15) == 0 ? 0 : pick(List.of(1, 2, 3, 3, 3));
          left > 0;
          left--) {
        var bid = middle + (random.nextInt(8) == 0 ? random.nextInt(15) : 0);
        var ask = bid + random.nextInt(8) * 0.25 - (random.nextInt(4) == 0 ? 0.25 : 0);
        quotes.add(TestOrder.quote(symbol, time, String.valueOf(bid), String.valueOf(ask)));
        time = time.minusMillis(random.nextInt(5_500));
      }
      return quotes;
    }

    /** Half of the histories are of a market that is often silent. */
    private void report() {
      var report =
          new ReportQuotes(
              now,
              Stream.of("IBM", "MSFT", "SPY")
                  .filter(_ -> random.nextInt(30) > 0)
                  .map(symbol -> new ReportQuotes.LastQuote(symbol, lastQuote()))
                  .toList());
      guardian.report(report);
      naive.reported(report);
    }

    private Optional<Instant> lastQuote() {
      return switch (random.nextInt(seed % 2 == 0 ? 3 : 40)) {
        case 0 -> Optional.of(now.minusMillis(random.nextInt(2_000)));
        case 1 -> Optional.empty();
        default -> Optional.of(now.minusMillis(seed % 2 == 0 ? 6_000 : random.nextInt(5_200)));
      };
    }

    private void fill() {
      if (asked.isEmpty()) {
        return;
      }
      var order = pick(asked);
      var shares =
          Collections.min(List.of(order.quantity(), Quantity.of(pick(List.of("30", "90", "500")))));
      if (shares.signum() > 0) {
        var fill =
            new ReportFill(
                order.orderId(),
                order.strategyId(),
                order.symbol(),
                order.side(),
                shares,
                Price.of("100"),
                now);
        guardian.report(fill);
        naive.happened(new NaiveGuardian.Filled(fill));
      }
    }

    private void close() {
      if (!asked.isEmpty()) {
        var orderId = pick(asked).orderId();
        guardian.report(new ReportClosed(orderId));
        naive.happened(new NaiveGuardian.Closed(orderId));
      }
    }

    private <T> T pick(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
