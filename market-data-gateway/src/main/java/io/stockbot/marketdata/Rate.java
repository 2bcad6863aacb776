package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketQuote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Those who want quotes of one symbol at most so many times a second: the first at once, then the
 * latest whenever the time is over.
 */
final class Rate {

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private static final BigDecimal LONGEST = BigDecimal.valueOf(Duration.ofDays(1).toNanos());

  private final Duration pause;
  private final Scheduler scheduler;
  private final Audience audience = new Audience();
  private Optional<Waiting> waiting = Optional.empty();
  private boolean isPausing;

  private record Waiting(MarketQuote quote, Sequence sequence) {

    Waiting replacedBy(MarketQuote newer, Sequence its) {
      return new Waiting(newer, new Sequence(its.seq(), sequence.prev()));
    }
  }

  Rate(BigDecimal hertz, Scheduler scheduler) {
    var nanos = NANOS.divide(hertz, 0, RoundingMode.UP).min(LONGEST);
    pause = Duration.ofNanos(nanos.longValueExact());
    this.scheduler = scheduler;
  }

  void add(Subscriber subscriber) {
    audience.add(subscriber);
  }

  void remove(Subscriber subscriber) {
    audience.remove(subscriber);
  }

  boolean isEmpty() {
    return audience.isEmpty();
  }

  void tell(MarketQuote quote, Sequence sequence) {
    if (isPausing) {
      waiting =
          waiting
              .map(earlier -> earlier.replacedBy(quote, sequence))
              .or(() -> Optional.of(new Waiting(quote, sequence)));
      return;
    }
    audience.tell(quote, sequence);
    isPausing = true;
    scheduler.schedule(pause, this::resume);
  }

  private void resume() {
    isPausing = false;
    var next = waiting;
    waiting = Optional.empty();
    next.ifPresent(last -> tell(last.quote(), last.sequence()));
  }
}
