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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BarSequenceTest {

  private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

  private final BarSequence sequence = new BarSequence();

  @BeforeEach
  void awaitHistory() {
    sequence.awaitHistory(
        new GetBars(
            "SPY", Resolution.MINUTE_1, sequence.lastEnd(), Optional.empty(), Optional.of(100)));
  }

  private List<Bar> history(List<Bar> bars) {
    var _ = sequence.history(bars);
    return sequence.complete();
  }

  @Test
  void holdsLiveBarsBackUntilHistoryHasCome() {
    assertThat(sequence.isComplete()).isFalse();
    assertThat(sequence.live(minute(2))).isEmpty();

    assertThat(history(List.of(minute(0), minute(1))))
        .containsExactly(minute(0), minute(1), minute(2));
    assertThat(sequence.isComplete()).isTrue();
  }

  @Test
  void showsABarOnceThatIsInHistoryAndCameLive() {
    sequence.live(minute(1));
    sequence.live(minute(2));

    assertThat(history(List.of(minute(0), minute(1), minute(2))))
        .containsExactly(minute(0), minute(1), minute(2));
    assertThat(sequence.live(minute(2))).isEmpty();
    assertThat(sequence.live(minute(3))).contains(minute(3));
  }

  @Test
  void passesLiveBarsOnOnceHistoryHasCome() {
    history(List.of());

    assertThat(sequence.live(minute(0))).contains(minute(0));
    assertThat(sequence.live(minute(1))).contains(minute(1));
  }

  @Test
  void takesNoBarThatBeginsBeforeTheLastOneEnded() {
    history(List.of(minute(5)));

    assertThat(sequence.live(minute(4))).isEmpty();
    assertThat(sequence.live(minute(5))).isEmpty();
    assertThat(sequence.live(minute(7))).contains(minute(7));
  }

  @Test
  void saysWhereHistoryHasToGoOn() {
    assertThat(sequence.lastEnd()).isEmpty();

    history(List.of(minute(0)));

    assertThat(sequence.lastEnd()).contains(OPENING.plusSeconds(60));
  }

  @Test
  void closesTheGapOfAnOutageWithoutRepeatingABar() {
    history(List.of(minute(0), minute(1)));
    awaitHistory();
    sequence.live(minute(4));

    assertThat(history(List.of(minute(1), minute(2), minute(3))))
        .containsExactly(minute(2), minute(3), minute(4));
  }

  @Test
  void forgetsWhatWaitedWhenAnotherOutageComes() {
    sequence.live(minute(1));
    awaitHistory();

    assertThat(history(List.of())).isEmpty();
  }

  @Test
  void takesEveryTickOfOneInstant() {
    history(List.of());

    assertThat(sequence.live(tick("10"))).isPresent();
    assertThat(sequence.live(tick("11"))).isPresent();
  }

  @Test
  void takesTheTicksOfTheLastInstantOnceWhenTheyComeAgainAsHistory() {
    history(List.of(tick("10"), tick("10")));
    awaitHistory();
    sequence.live(tick("12"));

    assertThat(history(List.of(tick("10"), tick("10"), tick("11"), tick("12"))))
        .containsExactly(tick("11"), tick("12"));
  }

  @Test
  void takesTwoEqualTicksThatAreTwoTrades() {
    sequence.live(tick("10"));
    sequence.live(tick("10"));

    assertThat(history(List.of(tick("10")))).containsExactly(tick("10"), tick("10"));
  }

  private static Bar minute(int number) {
    var start = OPENING.plusSeconds(60L * number);
    return bar(Resolution.MINUTE_1, start, "100");
  }

  private static Bar tick(String price) {
    return bar(Resolution.TICK, OPENING, price);
  }

  private static Bar bar(Resolution resolution, Instant start, String close) {
    var price = Price.of(close);
    var end = start.plus(resolution.duration());
    return new Bar(
        "SPY", resolution, start, end, price, price, price, price, Quantity.of(1), 1, price);
  }
}
