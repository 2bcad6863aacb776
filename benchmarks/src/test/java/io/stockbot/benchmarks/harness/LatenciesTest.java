package io.stockbot.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void halfAreDoneWithinTheMedian() {
    var latencies = new Latencies(List.of(50L, 10L, 40L, 20L, 30L));

    assertThat(latencies.percentile(50)).isEqualTo(30);
  }

  @Test
  void oneOfAHundredTakesLongerThanTheNinetyNinthPercentile() {
    var latencies =
        new Latencies(LongStream.rangeClosed(1, 200).map(i -> 201 - i).boxed().toList());

    assertThat(latencies.percentile(99)).isEqualTo(198);
    assertThat(latencies.percentile(100)).isEqualTo(200);
    assertThat(latencies.percentile(0)).isEqualTo(1);
  }
}
