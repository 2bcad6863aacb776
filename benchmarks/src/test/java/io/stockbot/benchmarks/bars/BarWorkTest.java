package io.stockbot.benchmarks.bars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarWorkTest {

  @Test
  void bothSidesCutTheSameBars() {
    var tape = Tape.of(3, 20_000);

    var ours = digest(new OurBars(tape), tape);
    var bare = digest(new BareBars(tape), tape);

    assertThat(ours.bars()).isEqualTo(bare.bars()).isGreaterThan(5_000);
    assertThat(ours.sum()).isEqualTo(bare.sum());
  }

  @Test
  void anotherPriceIsAnotherDigest() {
    var tape = Tape.of(3, 1_000);
    var changed = Tape.of(3, 1_000);
    changed.micros()[500] += 10_000;

    assertThat(digest(new BareBars(changed), changed).sum())
        .isNotEqualTo(digest(new BareBars(tape), tape).sum());
  }

  @Test
  void everyRoundCutsTheSameTape() {
    var first = Tape.of(2, 1_000);
    var second = Tape.of(2, 1_000);

    assertThat(first.trades()).isEqualTo(second.trades()).hasSize(1_000);
    assertThat(first.nanos()).isSorted();
  }

  @Test
  void oursAllocatesNothingForATickOnceAsMuchIsRememberedAsShallBe() {
    var tape = Tape.of(200, 200_000);
    var side = new BarSide("ours", tape, () -> new OurBars(tape));
    side.round();

    var allocated = side.round().get(2);

    assertThat(allocated.name()).isEqualTo("allocated for a tick");
    assertThat(allocated.value()).isLessThan(0.5);
  }

  private static Digest digest(BarWork work, Tape tape) {
    work.cut(tape, 0, tape.steady());
    work.cut(tape, tape.steady(), tape.size());
    work.end();
    return work.digest();
  }
}
