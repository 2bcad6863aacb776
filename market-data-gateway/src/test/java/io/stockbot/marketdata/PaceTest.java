package io.stockbot.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.testing.Listening;
import io.stockbot.protocol.marketdata.MarketClock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Optional<Boolean> PACED = Optional.of(true);
  private static final Optional<Boolean> UNSAID = Optional.empty();
  private static final Instant TIME = Instant.parse("2013-10-07T13:30:00Z");

  private final Pace pace = new Pace(2);
  private final Listening listening = Listening.slow();

  @Test
  void waitsForAPacedConsumerAtTheWindow() {
    pace.enter(listening, PACED);
    step(2);
    assertThat(pace.hasRoom()).isFalse();

    pace.taken(listening, 1);

    assertThat(pace.hasRoom()).isTrue();
    assertThat(listening.clocks())
        .containsExactly(new MarketClock(1, TIME), new MarketClock(2, TIME));
  }

  @Test
  void waitsForTheSocketOfAnyOther() {
    pace.enter(listening, UNSAID);
    step(2);
    assertThat(pace.hasRoom()).isFalse();

    listening.take();

    assertThat(pace.hasRoom()).isTrue();
    assertThat(listening.events()).isEmpty();
  }

  @Test
  void aConsumerThatLeftHoldsNothingUp() {
    pace.enter(listening, PACED);
    step(2);

    pace.leave(listening);

    assertThat(pace.hasRoom()).isTrue();
  }

  @Test
  void theSlowestDecides() {
    var other = Listening.slow();
    pace.enter(listening, PACED);
    pace.enter(other, PACED);
    step(2);

    pace.taken(listening, 2);
    assertThat(pace.hasRoom()).isFalse();
    pace.taken(other, 2);
    assertThat(pace.hasRoom()).isTrue();
  }

  @Test
  void aStepThatWasNotToldCannotBeTaken() {
    pace.enter(listening, PACED);
    step(2);

    pace.taken(listening, 99);

    assertThat(pace.hasRoom()).isFalse();
  }

  @Test
  void aNewcomerIsNotBehind() {
    pace.enter(listening, PACED);
    step(2);
    pace.taken(listening, 2);

    pace.enter(Listening.slow(), PACED);

    assertThat(pace.hasRoom()).isTrue();
  }

  @Test
  void goesOnOnlyWhenAPacedSubscriptionHasBegun() {
    pace.enter(listening, PACED);
    step(1);
    pace.taken(listening, 1);

    pace.begin(listening);
    assertThat(pace.hasRoom()).isFalse();
    pace.taken(listening, 1);

    assertThat(pace.hasRoom()).isTrue();
    assertThat(listening.clocks())
        .containsExactly(new MarketClock(1, TIME), new MarketClock(1, TIME));
  }

  @Test
  void theFirstSubscriptionBeginsAtNoTimeOfTheData() {
    pace.enter(listening, PACED);

    pace.begin(listening);

    assertThat(listening.clocks()).containsExactly(new MarketClock(0, Instant.EPOCH));
  }

  @Test
  void stayingPacedNeedsNotBeSaidAgain() {
    pace.enter(listening, PACED);
    pace.enter(listening, UNSAID);
    step(1);

    assertThat(listening.clocks()).hasSize(1);
  }

  @Test
  void aSocketIsAskedAgainForWhatCameMeanwhile() {
    pace.enter(listening, UNSAID);
    step(2);
    listening.take();
    step(1);
    assertThat(pace.hasRoom()).isFalse();

    listening.take();

    assertThat(pace.hasRoom()).isTrue();
  }

  private void step(int count) {
    for (var i = 0; i < count; i++) {
      pace.stepped(TIME, () -> {});
    }
  }
}
