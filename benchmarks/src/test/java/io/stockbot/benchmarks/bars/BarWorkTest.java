package io.stockbot.benchmarks.bars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarWorkTest {

  @Test
  void bothSidesCutTheSameBars() {
    var tape = Tape.of(3, 20_000);

    var ours = new OurBars().cut(tape);
    var bare = new BareBars().cut(tape);

    assertThat(ours.bars()).isEqualTo(bare.bars()).isGreaterThan(20_000);
    assertThat(ours.sum()).isEqualTo(bare.sum());
  }

  @Test
  void anotherPriceIsAnotherDigest() {
    var tape = Tape.of(3, 1_000);
    var changed = Tape.of(3, 1_000);
    changed.micros()[500] += 10_000;

    assertThat(new BareBars().cut(changed).sum()).isNotEqualTo(new BareBars().cut(tape).sum());
  }

  @Test
  void everyRoundCutsTheSameTape() {
    var first = Tape.of(2, 1_000);
    var second = Tape.of(2, 1_000);

    assertThat(first.trades()).isEqualTo(second.trades()).hasSize(1_000);
    assertThat(first.nanos()).isSorted();
  }
}
