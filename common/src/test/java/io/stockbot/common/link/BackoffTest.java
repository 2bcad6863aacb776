package io.stockbot.common.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration MAX = Duration.ofSeconds(2);

  /** The longest wait that chance allows. */
  private static final RandomGenerator UNLUCKY =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
          return bound - 1;
        }
      };

  @Test
  void doublesTheLimitUpToTheGreatest() {
    var backoff = new Backoff(FIRST, MAX, UNLUCKY);

    assertThat(Stream.generate(backoff::next).limit(7).map(Duration::toMillis))
        .containsExactly(100L, 200L, 400L, 800L, 1_600L, 2_000L, 2_000L);
  }

  @Test
  void neverWaitsLongerHoweverLongTheOutage() {
    var backoff = new Backoff(FIRST, MAX, UNLUCKY);

    assertThat(Stream.generate(backoff::next).limit(1_000))
        .allMatch(wait -> wait.compareTo(MAX) <= 0);
  }

  @Test
  void beginsAnewAfterASuccess() {
    var backoff = new Backoff(FIRST, MAX, UNLUCKY);
    backoff.next();
    backoff.next();
    backoff.reset();

    assertThat(backoff.next()).isEqualTo(FIRST);
  }

  @Test
  void spreadsTheAttemptsOverTheWholeWait() {
    var random = new Random(7);
    var waits = Stream.generate(() -> new Backoff(FIRST, MAX, random).next()).limit(1_000).toList();

    assertThat(waits).anyMatch(wait -> wait.toMillis() < 10).anyMatch(wait -> wait.toMillis() > 90);
  }
}
