package io.stockbot.marketdata;

import io.stockbot.protocol.marketdata.MarketClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far each consumer is behind a feed that waits for them. A paced consumer says itself what it
 * has taken; any other has taken a step when its socket has.
 */
final class Pace {

  private final int window;
  private final Map<Subscriber, Consumer> consumers = new LinkedHashMap<>();
  private long step;
  private Instant time = Instant.EPOCH;

  private static final class Consumer {
    private final boolean isPaced;
    private boolean isBeginning;
    private boolean isAsked;
    private long taken;

    private Consumer(boolean isPaced, long taken) {
      this.isPaced = isPaced;
      this.taken = taken;
    }
  }

  /**
   * @param window how many steps a consumer may be behind
   */
  Pace(int window) {
    this.window = window;
  }

  /** A consumer from now on, or one that says anew whether it is paced. */
  void enter(Subscriber subscriber, Optional<Boolean> paced) {
    var known = Optional.ofNullable(consumers.get(subscriber));
    var isPaced = paced.orElse(known.map(consumer -> consumer.isPaced).orElse(false));
    if (known.isEmpty() || known.get().isPaced != isPaced) {
      consumers.put(subscriber, new Consumer(isPaced, step));
    }
  }

  /**
   * Tells a paced consumer the step at which its subscription begins. Nothing goes on until it has
   * taken that one: what it asks for meanwhile, such as history, is of the same step. Before the
   * first step that is step 0, at no time of the data.
   */
  void begin(Subscriber subscriber) {
    var consumer = consumers.get(subscriber);
    if (consumer != null && consumer.isPaced) {
      consumer.isBeginning = true;
      subscriber.tell(new MarketClock(step, time));
    }
  }

  /** A consumer that is gone holds nothing up. */
  void leave(Subscriber subscriber) {
    consumers.remove(subscriber);
  }

  /** Whether no consumer is too far behind, or has yet to begin. */
  boolean hasRoom() {
    return consumers.values().stream()
        .allMatch(consumer -> !consumer.isBeginning && step - consumer.taken < window);
  }

  /** A step was told; {@code resume} is run whenever a consumer has taken more. */
  void stepped(Instant time, Runnable resume) {
    step++;
    this.time = time;
    var clock = new MarketClock(step, time);
    consumers.forEach(
        (subscriber, consumer) -> {
          if (consumer.isPaced) {
            subscriber.tell(clock);
          } else if (!consumer.isAsked) {
            consumer.isAsked = true;
            ask(subscriber, consumer, step, resume);
          }
        });
  }

  /** A paced consumer has taken all up to a step; a step that was not told yet counts as none. */
  void taken(Subscriber subscriber, long upTo) {
    var consumer = consumers.get(subscriber);
    if (consumer != null && consumer.isPaced && upTo <= step) {
      consumer.taken = Math.max(consumer.taken, upTo);
      consumer.isBeginning &= upTo < step;
    }
  }

  private void ask(Subscriber subscriber, Consumer consumer, long asked, Runnable resume) {
    subscriber.whenTaken(
        () -> {
          consumer.taken = asked;
          consumer.isAsked = false;
          if (asked < step && consumers.get(subscriber) == consumer) {
            consumer.isAsked = true;
            ask(subscriber, consumer, step, resume);
          }
          resume.run();
        });
  }
}
