package io.stockbot.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollingSumTest {

  @Test
  void sumsWhatItHasUntilItsWindowIsFull() {
    var sum = new RollingSum(3);

    sum.add(5);
    sum.add(7);

    assertThat(sum.sum()).isEqualTo(12);
  }

  @Test
  void forgetsTheOldestOnceItsWindowIsFull() {
    var sum = new RollingSum(3);

    for (long value : new long[] {5, 7, 11, 13}) {
      sum.add(value);
    }

    assertThat(sum.sum()).isEqualTo(7 + 11 + 13);
  }

  @Test
  void staysExactHoweverLongItRolls() {
    var random = new Random(20131007);
    var sum = new RollingSum(20);
    var all = new ArrayList<Long>();

    for (int i = 0; i < 10_000; i++) {
      long value = random.nextLong(1_000_000_000_000L);
      sum.add(value);
      all.add(value);
      var window = all.subList(Math.max(0, all.size() - 20), all.size());
      assertThat(sum.sum()).isEqualTo(window.stream().mapToLong(Long::longValue).sum());
    }
  }

  @Test
  void refusesToWrapAround() {
    var sum = new RollingSum(2);
    sum.add(Long.MAX_VALUE);

    assertThatThrownBy(() -> sum.add(1)).isInstanceOf(ArithmeticException.class);
  }
}
