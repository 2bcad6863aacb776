package io.stockbot.marketdata;

import io.stockbot.protocol.marketdata.MarketDataEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/** The subscribers of one thing, in the order in which they came. */
final class Audience {

  private final Set<Subscriber> subscribers = new LinkedHashSet<>();

  void add(Subscriber subscriber) {
    subscribers.add(subscriber);
  }

  void remove(Subscriber subscriber) {
    subscribers.remove(subscriber);
  }

  boolean isEmpty() {
    return subscribers.isEmpty();
  }

  void tell(MarketDataEvent event) {
    subscribers.forEach(subscriber -> subscriber.tell(event));
  }
}
