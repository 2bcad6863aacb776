package io.stockbot.marketdata.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulatedFeedTest {

  private static final Duration PERIOD = Duration.ofMillis(50);

  private final ManualTime time = new ManualTime();
  private final MarketDataGateway gateway =
      new MarketDataGateway(
          new SimulatedFeed(
              1, Map.of("IBM", Price.of("180"), "SPY", Price.of("570")), time, time, PERIOD),
          new GatewayLimits(
              Duration.ofMillis(250), 10_000, 64, Optional.empty(), Duration.ofSeconds(30), 100),
          time);
  private final Listening listening = Listening.eager();

  @Test
  void isLabelledSimulated() {
    assertThat(gateway.status().provider()).isEqualTo("SIMULATED");
    assertThat(gateway.symbols().symbols()).containsExactly("IBM", "SPY");
  }

  @Test
  void hasAPastBeforeAnybodySubscribed() {
    assertThat(bars("IBM", Resolution.SECOND_1, 4_000)).hasSize(4_000);
  }

  @Test
  void tellsNobodyOfItsPast() {
    subscribe("IBM");

    assertThat(listening.events()).isEmpty();
  }

  @Test
  void liveBarsFollowThePastWithoutAGapOrADuplicate() {
    var before = bars("IBM", Resolution.SECOND_1, 10_000);
    subscribe("IBM");
    time.pass(Duration.ofSeconds(30));

    var all = new ArrayList<>(before);
    all.addAll(listening.bars());

    assertThat(listening.bars()).hasSizeGreaterThan(25);
    assertThat(bars("IBM", Resolution.SECOND_1, 10_000))
        .isEqualTo(all.subList(Math.max(0, all.size() - 10_000), all.size()));
  }

  @Test
  void aBarIsToldSoonAfterItsEnd() {
    subscribe("IBM");

    time.pass(Duration.ofMillis(1_350));

    assertThat(listening.bars())
        .last()
        .satisfies(bar -> assertThat(bar.end()).isEqualTo(time.instant().minusMillis(350)));
  }

  @Test
  void symbolsTakeTurnsByTime() {
    subscribe("IBM", "SPY");
    time.pass(Duration.ofSeconds(5));

    assertThat(listening.bars()).isSortedAccordingTo((a, b) -> a.end().compareTo(b.end()));
    assertThat(listening.bars()).extracting(Bar::symbol).contains("IBM", "SPY");
  }

  private void subscribe(String... symbols) {
    gateway.subscribe(
        listening,
        new Subscribe(
            List.of(Stream.MARKET_BARS),
            Optional.of(List.of(symbols)),
            Optional.of(Resolution.SECOND_1),
            Optional.empty()));
  }

  private List<Bar> bars(String symbol, Resolution resolution, int limit) {
    var request =
        new GetBars(symbol, resolution, Optional.empty(), Optional.empty(), Optional.of(limit));
    return ((Bars) gateway.bars(request)).bars();
  }
}
