package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarRingTest {

  private static final Optional<Instant> OPEN = Optional.empty();

  @Test
  void givesBackWhatItWasGiven() {
    var ring = new BarRing("IBM", Resolution.MINUTE_1, 10);
    var bar = minute("IBM", "13:30:00", "180.123456", 123_456_789);

    ring.add(sum(bar));

    assertThat(ring.latest(OPEN, OPEN, 10)).containsExactly(bar);
  }

  @Test
  void forgetsTheOldestWhenItIsFull() {
    for (var keep : new int[] {1, 63, 64, 65, 100}) {
      var ring = new BarRing("IBM", Resolution.MINUTE_1, keep);
      var given = new ArrayList<Bar>();
      for (var i = 0; i < 250; i++) {
        var bar = minute("IBM", "%02d:%02d:00".formatted(10 + i / 60, i % 60), "180", i + 1);
        ring.add(sum(bar));
        given.add(bar);

        assertThat(ring.latest(OPEN, OPEN, 1_000))
            .isEqualTo(given.subList(Math.max(0, given.size() - keep), given.size()));
      }
    }
  }

  @Test
  void givesTheLatestOfThoseThatAreAskedFor() {
    var ring = new BarRing("IBM", Resolution.MINUTE_1, 10);
    for (var i = 0; i < 6; i++) {
      ring.add(sum(minute("IBM", "13:3" + i + ":00", "180", 100)));
    }

    assertThat(starts(ring.latest(OPEN, OPEN, 2))).containsExactly(at("13:34:00"), at("13:35:00"));
    assertThat(starts(ring.latest(Optional.of(at("13:34:00")), OPEN, 9)))
        .containsExactly(at("13:34:00"), at("13:35:00"));
    assertThat(starts(ring.latest(OPEN, Optional.of(at("13:32:00")), 1)))
        .containsExactly(at("13:31:00"));
    assertThat(ring.latest(Optional.of(at("13:40:00")), OPEN, 9)).isEmpty();
  }

  @Test
  void takesTimesThatNoBarCanHave() {
    var ring = new BarRing("IBM", Resolution.MINUTE_1, 10);
    ring.add(sum(minute("IBM", "13:30:00", "180", 100)));

    assertThat(ring.latest(Optional.of(Instant.MIN), Optional.of(Instant.MAX), 9)).hasSize(1);
  }

  private static List<Instant> starts(List<Bar> bars) {
    return bars.stream().map(Bar::start).toList();
  }

  @Test
  void putsALateBarInItsPlaceAndForgetsTheOldestForIt() {
    for (var keep : new int[] {3, 4, 100}) {
      var ring = new BarRing("IBM", Resolution.MINUTE_1, keep);
      ring.add(sum(minute("IBM", "13:30:00", "180", 100)));
      ring.add(sum(minute("IBM", "13:31:00", "181", 100)));
      ring.add(sum(minute("IBM", "13:33:00", "183", 100)));

      var place = ring.find(Nanos.of(at("13:32:00")));
      ring.insert(-place - 1, sum(minute("IBM", "13:32:00", "182", 100)));

      var all = List.of(at("13:30:00"), at("13:31:00"), at("13:32:00"), at("13:33:00"));
      assertThat(starts(ring.latest(OPEN, OPEN, 9)))
          .isEqualTo(all.subList(Math.max(0, 4 - keep), 4));
    }
  }

  @Test
  void knowsWhatItHasForgotten() {
    var ring = new BarRing("IBM", Resolution.MINUTE_1, 2);
    ring.add(sum(minute("IBM", "13:30:00", "180", 100)));
    ring.add(sum(minute("IBM", "13:31:00", "181", 100)));
    assertThat(ring.remembers(Nanos.of(at("13:00:00")))).isTrue();

    ring.add(sum(minute("IBM", "13:32:00", "182", 100)));

    assertThat(ring.remembers(Nanos.of(at("13:31:00")))).isTrue();
    assertThat(ring.remembers(Nanos.of(at("13:30:00")))).isFalse();
  }

  private static BarSum sum(Bar bar) {
    var sum = new BarSum(bar.symbol(), bar.dataResolution());
    sum.set(bar);
    return sum;
  }
}
