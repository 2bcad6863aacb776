package io.stockbot.orchestrator.market;

import io.stockbot.protocol.value.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The mean of the prices of the last five minutes, kept by the second, so that its memory does not
 * depend on how often a price comes. Not thread-safe.
 */
final class AveragePrice {

  private static final long WINDOW = Duration.ofMinutes(5).toSeconds();

  private final ArrayDeque<Second> seconds = new ArrayDeque<>();
  private long sum;
  private long count;

  void add(Instant time, Price price) {
    var second = time.getEpochSecond();
    if (seconds.isEmpty() || seconds.getLast().epochSecond < second) {
      seconds.add(new Second(second));
    }
    seconds.getLast().add(price.micros());
    sum = Math.addExact(sum, price.micros());
    count++;
    forget(second);
  }

  Optional<Price> at(Instant now) {
    forget(now.getEpochSecond());
    return count == 0 ? Optional.empty() : Optional.of(new Price(Math.floorDiv(sum, count)));
  }

  private void forget(long now) {
    while (!seconds.isEmpty() && seconds.getFirst().epochSecond <= now - WINDOW) {
      var oldest = seconds.removeFirst();
      sum -= oldest.sum;
      count -= oldest.count;
    }
  }

  private static final class Second {
    private final long epochSecond;
    private long sum;
    private long count;

    Second(long epochSecond) {
      this.epochSecond = epochSecond;
    }

    void add(long micros) {
      sum = Math.addExact(sum, micros);
      count++;
    }
  }
}
