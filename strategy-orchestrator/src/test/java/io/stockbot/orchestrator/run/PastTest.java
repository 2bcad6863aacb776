package io.stockbot.orchestrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastTest {

  private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

  @Test
  void isWholeWhenAllThatWasAskedForHasCome() {
    var past = new Past(latest(2));

    assertThat(past.add(List.of(minute(8), minute(9)))).isEmpty();
    assertThat(past.bars()).containsExactly(minute(8), minute(9));
  }

  @Test
  void asksForWhatLiesBeforeAPageThatWasCutShort() {
    var past = new Past(latest(5));

    var rest = past.add(List.of(minute(8), minute(9))).orElseThrow();

    assertThat(rest.end()).contains(minute(8).start());
    assertThat(rest.limit()).contains(3);
    assertThat(past.add(List.of(minute(5), minute(6), minute(7)))).isEmpty();
    assertThat(past.bars()).containsExactly(minute(5), minute(6), minute(7), minute(8), minute(9));
  }

  @Test
  void isWholeWhenThereIsNoMore() {
    var past = new Past(latest(5));

    assertThat(past.add(List.of(minute(9)))).isPresent();
    assertThat(past.add(List.of())).isEmpty();
    assertThat(past.bars()).containsExactly(minute(9));
  }

  @Test
  void isWholeWhenItReachesBackToWhereItShallBegin() {
    var past = new Past(since(minute(8).start()));

    assertThat(past.add(List.of(minute(8), minute(9)))).isEmpty();
  }

  @Test
  void goesOnWhileItDoesNotReachBackThatFar() {
    var past = new Past(since(minute(3).start()));

    assertThat(past.add(List.of(minute(8), minute(9))).orElseThrow().start())
        .contains(minute(3).start());
  }

  private static GetBars latest(int bars) {
    return new GetBars(
        "SPY", Resolution.MINUTE_1, Optional.empty(), Optional.empty(), Optional.of(bars));
  }

  private static GetBars since(Instant start) {
    return new GetBars(
        "SPY", Resolution.MINUTE_1, Optional.of(start), Optional.empty(), Optional.of(10_000));
  }

  private static Bar minute(int number) {
    var start = OPENING.plusSeconds(60L * number);
    var price = Price.of("100");
    return new Bar(
        "SPY",
        Resolution.MINUTE_1,
        start,
        start.plusSeconds(60),
        price,
        price,
        price,
        price,
        Quantity.of(1),
        1,
        price);
  }
}
