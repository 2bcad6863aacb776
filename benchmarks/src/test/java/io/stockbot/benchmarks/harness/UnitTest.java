package io.stockbot.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

  @Test
  void writesRatesWithThreeDigits() {
    assertThat(Unit.PER_SECOND.text(1_714_000)).isEqualTo("1.71M/s");
    assertThat(Unit.PER_SECOND.text(22_450_000)).isEqualTo("22.5M/s");
    assertThat(Unit.PER_SECOND.text(845_300)).isEqualTo("845k/s");
    assertThat(Unit.PER_SECOND.text(1_000)).isEqualTo("1.00k/s");
    assertThat(Unit.PER_SECOND.text(12.34)).isEqualTo("12.3/s");
  }

  @Test
  void writesTimesInMicroseconds() {
    assertThat(Unit.MICROSECONDS.text(61.234)).isEqualTo("61.2 us");
    assertThat(Figure.duration("p99", 1_234_567).text()).isEqualTo("1235 us");
  }

  @Test
  void writesSizesInMegabytes() {
    assertThat(Figure.size("csv", 12_340_000).text()).isEqualTo("12.3 MB");
  }

  @Test
  void writesBytes() {
    assertThat(Unit.BYTES.text(0)).isEqualTo("0.00 B");
    assertThat(Unit.BYTES.text(115.4)).isEqualTo("115 B");
  }

  @Test
  void aRateIsACountInItsTime() {
    assertThat(Figure.rate("ticks", 500, 250_000_000).value()).isEqualTo(2_000);
  }
}
