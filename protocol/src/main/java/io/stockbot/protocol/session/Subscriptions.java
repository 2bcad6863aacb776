package io.stockbot.protocol.session;

import java.util.List;

/**
 * The whole set of what the session is subscribed to.
 *
 * @param rejected what the request named and cannot be had, such as an unknown symbol
 */
public record Subscriptions(List<Subscription> subscriptions, List<Rejection> rejected)
    implements SessionEvent {

  public Subscriptions {
    subscriptions = List.copyOf(subscriptions);
    rejected = List.copyOf(rejected);
  }

  /** A wish that was not granted, and why. */
  public record Rejection(Subscription subscription, String reason) {}
}
