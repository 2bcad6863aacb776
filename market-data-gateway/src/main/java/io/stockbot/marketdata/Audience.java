package io.stockbot.marketdata;

import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The subscribers of one thing, in the order in which they came. What they are told is numbered
 * here, once for all, whether or not anybody listens.
 */
final class Audience {

  private final Set<Subscriber> subscribers = new LinkedHashSet<>();

  /** The same, faster to go through. */
  private Subscriber[] all = {};

  private long told;

  void add(Subscriber subscriber) {
    if (subscribers.add(subscriber)) {
      all = subscribers.toArray(Subscriber[]::new);
    }
  }

  void remove(Subscriber subscriber) {
    if (subscribers.remove(subscriber)) {
      all = subscribers.toArray(Subscriber[]::new);
    }
  }

  boolean isEmpty() {
    return subscribers.isEmpty();
  }

  /** The number of the last one. */
  Sequence last() {
    return Sequence.of(told);
  }

  Sequence tell(MarketDataEvent event) {
    told++;
    var sequence = Sequence.of(told);
    tell(event, sequence);
    return sequence;
  }

  /** Numbers an event that is only made when somebody listens. */
  void tell(Supplier<MarketDataEvent> event) {
    if (isEmpty()) {
      told++;
    } else {
      tell(event.get());
    }
  }

  /** Something that has a number. */
  void tell(MarketDataEvent event, Sequence sequence) {
    for (var subscriber : all) {
      subscriber.tell(event, sequence);
    }
  }
}
