package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Stream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who is subscribed to what. A symbol is asked of the feed from its first subscriber to its last.
 */
final class Subscribers {

  private final Feed feed;
  private final Set<String> symbols;
  private final Function<String, Broadcast> broadcasts;
  private final Pace pace;
  private final Audience status = new Audience();
  private final Map<Subscriber, Set<Subscription>> held = new HashMap<>();

  Subscribers(Feed feed, Function<String, Broadcast> broadcasts, Pace pace) {
    this.feed = feed;
    this.symbols = Set.copyOf(feed.symbols());
    this.broadcasts = broadcasts;
    this.pace = pace;
  }

  /** Who is told of the feed's state. */
  Audience status() {
    return status;
  }

  Subscriptions subscribe(Subscriber subscriber, Subscribe request) {
    var wishes = new Wishes(request, symbols::contains);
    var holding = held.computeIfAbsent(subscriber, newcomer -> new LinkedHashSet<>());
    holding.addAll(wishes.granted());
    setPace(subscriber, holding, request.paced());
    wishes.granted().forEach(subscription -> join(subscriber, subscription));
    return new Subscriptions(List.copyOf(holding), wishes.rejected());
  }

  Subscriptions unsubscribe(Subscriber subscriber, Unsubscribe request) {
    var holding = held.computeIfAbsent(subscriber, newcomer -> new LinkedHashSet<>());
    for (var subscription : List.copyOf(holding)) {
      if (names(request, subscription)) {
        holding.remove(subscription);
        part(subscriber, subscription, holding);
      }
    }
    setPace(subscriber, holding, Optional.empty());
    return new Subscriptions(List.copyOf(holding), List.of());
  }

  void leave(Subscriber subscriber) {
    var holding = Optional.ofNullable(held.remove(subscriber)).orElse(Set.of());
    holding.forEach(subscription -> part(subscriber, subscription, Set.of()));
    pace.leave(subscriber);
  }

  private void join(Subscriber subscriber, Subscription subscription) {
    if (subscription.stream() == Stream.MARKET_STATUS) {
      status.add(subscriber);
    }
    if (subscription.symbol().isEmpty()) {
      return;
    }
    var symbol = subscription.symbol().get();
    feed.recall(symbol);
    var broadcast = broadcasts.apply(symbol);
    var isFirst = !broadcast.isWanted();
    broadcast.audience(subscription).add(subscriber);
    if (isFirst) {
      feed.start(symbol);
    }
  }

  /**
   * @param holding what is left
   */
  private void part(Subscriber subscriber, Subscription subscription, Set<Subscription> holding) {
    if (holding.stream().noneMatch(held -> held.stream() == Stream.MARKET_STATUS)) {
      status.remove(subscriber);
    }
    if (subscription.symbol().isEmpty()) {
      return;
    }
    var symbol = subscription.symbol().get();
    var broadcast = broadcasts.apply(symbol);
    broadcast.audience(subscription).remove(subscriber);
    if (!broadcast.isWanted()) {
      feed.stop(symbol);
    }
  }

  /** Who is told of no symbol has nothing that a replay could wait for. */
  private void setPace(Subscriber subscriber, Set<Subscription> holding, Optional<Boolean> paced) {
    if (holding.stream().anyMatch(subscription -> subscription.symbol().isPresent())) {
      pace.enter(subscriber, paced);
    } else {
      pace.leave(subscriber);
    }
  }

  /** Symbols or a resolution that a request does not name are all of them. */
  private static boolean names(Unsubscribe request, Subscription subscription) {
    var symbol = subscription.symbol();
    var resolution = subscription.dataResolution();
    return request.streams().contains(subscription.stream())
        && request.symbols().stream().allMatch(s -> symbol.map(s::contains).orElse(s.isEmpty()))
        && (resolution.isEmpty()
            || request.dataResolution().stream().allMatch(resolution.get()::equals));
  }
}
