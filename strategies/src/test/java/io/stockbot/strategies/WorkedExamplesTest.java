package io.stockbot.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.stockbot.strategy.Signal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The crossover trades as the reference does, fill by fill. */
class WorkedExamplesTest {

  @TestFactory
  Stream<DynamicTest> fillsWhatTheReferenceFills() {
    return WorkedExample.all().stream()
        .map(example -> dynamicTest(example.name(), () -> assertTrades(example)));
  }

  @Test
  void knowsExamplesOfEveryKind() {
    var examples = WorkedExample.all();

    assertThat(examples).extracting(example -> example.cell("fill")).contains("open", "quote");
    assertThat(examples)
        .extracting(example -> example.cell("sem"))
        .contains("cross", "strict", "state");
    assertThat(examples).extracting(example -> example.cell("side")).contains("long", "both");
    assertThat(examples).extracting(example -> example.cell("Q")).contains("100", "all");
    assertThat(examples).anyMatch(example -> Integer.parseInt(example.cell("ties")) > 0);
  }

  private static void assertTrades(WorkedExample example) {
    var bars = example.bars();

    var account =
        switch (example.cell("fill")) {
          case "open" -> atTheNextOpen(example, bars);
          case "quote" -> atTheQuoteInForce(example, bars);
          default -> throw new IllegalArgumentException("fill of " + example.name());
        };

    assertThat(bars).hasSize(Integer.parseInt(example.cell("bars")));
    assertThat(account.fills()).isEqualTo(example.expectedFills());
    assertThat(account.fills()).hasSize(Integer.parseInt(example.cell("orders")));
    assertThat(account.cash()).isEqualByComparingTo(example.cell("endCash"));
  }

  private static ExampleAccount atTheNextOpen(WorkedExample example, List<RecordedBar> bars) {
    var strategy = example.strategy();
    var account = new ExampleAccount(example);
    List<Signal> waiting = List.of();
    for (var next : bars) {
      if (!waiting.isEmpty()) {
        account.fill(waiting, next.label(), next.open());
      }
      waiting = strategy.onBar(next.bar(), _ -> account.position());
    }
    return account;
  }

  private static ExampleAccount atTheQuoteInForce(WorkedExample example, List<RecordedBar> bars) {
    var strategy = example.strategy();
    var account = new ExampleAccount(example);
    NavigableMap<String, Map<String, String>> quotes = new TreeMap<>();
    example.quotes().forEach(quote -> quotes.put(Bars.cell(quote, "timestamp"), quote));
    for (var now : bars) {
      var signals = strategy.onBar(now.bar(), _ -> account.position());
      if (!signals.isEmpty()) {
        var quote = quotes.floorEntry(now.label()).getValue();
        var price =
            switch (ExampleAccount.side(signals, account.position())) {
              case BUY -> Bars.cell(quote, "askClose");
              case SELL -> Bars.cell(quote, "bidClose");
            };
        account.fill(signals, now.label(), new BigDecimal(price));
      }
    }
    return account;
  }
}
