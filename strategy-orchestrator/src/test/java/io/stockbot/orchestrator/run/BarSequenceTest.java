package io.stockbot.orchestrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarSequenceTest {

  private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

  private final BarSequence sequence = new BarSequence();

  @Test
  void holdsLiveBarsBackUntilHistoryHasCome() {
    assertThat(sequence.isComplete()).isFalse();
    assertThat(sequence.live(minute(2))).isEmpty();

    assertThat(sequence.history(List.of(minute(0), minute(1))))
        .containsExactly(minute(0), minute(1), minute(2));
    assertThat(sequence.isComplete()).isTrue();
  }

  @Test
  void showsABarOnceThatIsInHistoryAndCameLive() {
    sequence.live(minute(1));
    sequence.live(minute(2));

    assertThat(sequence.history(List.of(minute(0), minute(1), minute(2))))
        .containsExactly(minute(0), minute(1), minute(2));
    assertThat(sequence.live(minute(2))).isEmpty();
    assertThat(sequence.live(minute(3))).contains(minute(3));
  }

  @Test
  void passesLiveBarsOnOnceHistoryHasCome() {
    sequence.history(List.of());

    assertThat(sequence.live(minute(0))).contains(minute(0));
    assertThat(sequence.live(minute(1))).contains(minute(1));
  }

  @Test
  void takesNoBarThatBeginsBeforeTheLastOneEnded() {
    sequence.history(List.of(minute(5)));

    assertThat(sequence.live(minute(4))).isEmpty();
    assertThat(sequence.live(minute(5))).isEmpty();
    assertThat(sequence.live(minute(7))).contains(minute(7));
  }

  @Test
  void saysWhereHistoryHasToGoOn() {
    assertThat(sequence.lastEnd()).isEmpty();

    sequence.history(List.of(minute(0)));

    assertThat(sequence.lastEnd()).contains(OPENING.plusSeconds(60));
  }

  @Test
  void closesTheGapOfAnOutageWithoutRepeatingABar() {
    sequence.history(List.of(minute(0), minute(1)));
    sequence.awaitHistory();
    sequence.live(minute(4));

    assertThat(sequence.history(List.of(minute(1), minute(2), minute(3))))
        .containsExactly(minute(2), minute(3), minute(4));
  }

  @Test
  void forgetsWhatWaitedWhenAnotherOutageComes() {
    sequence.live(minute(1));
    sequence.awaitHistory();

    assertThat(sequence.history(List.of())).isEmpty();
  }

  @Test
  void takesEveryTickOfOneInstant() {
    sequence.history(List.of());

    assertThat(sequence.live(tick("10"))).isPresent();
    assertThat(sequence.live(tick("11"))).isPresent();
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
