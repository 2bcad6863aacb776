package io.stockbot.orchestrator.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.orchestrator.market.MarketInterest.Wish;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketInterestTest {

  private final List<Request> asked = new ArrayList<>();
  private final MarketInterest interest = new MarketInterest(call -> asked.add(call.request()));

  @Test
  void asksForTheQuotesAndTheBarsOfAStrategy() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY", "IBM"));

    assertThat(asked)
        .containsExactly(quotes("SPY", "IBM"), bars(Resolution.MINUTE_1, "SPY", "IBM"));
  }

  @Test
  void asksOnlyForWhatNobodyWantedBefore() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));
    asked.clear();

    interest.want("beta", wish(Resolution.MINUTE_1, "SPY", "IBM"));

    assertThat(asked).containsExactly(quotes("IBM"), bars(Resolution.MINUTE_1, "IBM"));
  }

  @Test
  void asksForBarsOfEachResolutionAndForQuotesOnce() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));
    asked.clear();

    interest.want("beta", wish(Resolution.MINUTE_5, "SPY"));

    assertThat(asked).containsExactly(bars(Resolution.MINUTE_5, "SPY"));
  }

  @Test
  void givesBackOnlyWhatNobodyElseWants() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY", "IBM"));
    interest.want("beta", wish(Resolution.MINUTE_5, "SPY"));
    asked.clear();

    interest.unwant("alpha");

    assertThat(asked).containsExactly(noQuotes("IBM"), noBars(Resolution.MINUTE_1, "SPY", "IBM"));
  }

  @Test
  void givesBackEverythingWithTheLastStrategy() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));
    interest.want("beta", wish(Resolution.MINUTE_1, "SPY"));
    asked.clear();

    interest.unwant("alpha");
    assertThat(asked).isEmpty();

    interest.unwant("beta");
    assertThat(asked).containsExactly(noQuotes("SPY"), noBars(Resolution.MINUTE_1, "SPY"));
  }

  @Test
  void givesNothingBackForAStrategyThatWantedNothing() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));
    asked.clear();

    interest.unwant("beta");

    assertThat(asked).isEmpty();
  }

  @Test
  void asksForEverythingAgainOnceTheGatewayHasForgotten() {
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));
    asked.clear();

    interest.forget();
    interest.want("alpha", wish(Resolution.MINUTE_1, "SPY"));

    assertThat(asked).containsExactly(quotes("SPY"), bars(Resolution.MINUTE_1, "SPY"));
  }

  private static Wish wish(Resolution resolution, String... symbols) {
    return new Wish(new LinkedHashSet<>(List.of(symbols)), resolution);
  }

  private static Subscribe quotes(String... symbols) {
    return new Subscribe(
        List.of(Stream.MARKET_QUOTES, Stream.MARKET_STATUS),
        Optional.of(List.of(symbols)),
        Optional.empty(),
        Optional.of(true));
  }

  private static Subscribe bars(Resolution resolution, String... symbols) {
    return new Subscribe(
        List.of(Stream.MARKET_BARS),
        Optional.of(List.of(symbols)),
        Optional.of(resolution),
        Optional.of(true));
  }

  private static Unsubscribe noQuotes(String... symbols) {
    return new Unsubscribe(
        List.of(Stream.MARKET_QUOTES, Stream.MARKET_STATUS),
        Optional.of(List.of(symbols)),
        Optional.empty());
  }

  private static Unsubscribe noBars(Resolution resolution, String... symbols) {
    return new Unsubscribe(
        List.of(Stream.MARKET_BARS), Optional.of(List.of(symbols)), Optional.of(resolution));
  }
}
