package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.SessionEvent;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Stream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who is subscribed to what. */
final class Subscribers {

  private final Feed feed;
  private final Interest interest;
  private final int maxSymbols;
  private final Set<String> symbols;
  private final Function<String, Broadcast> broadcasts;
  private final Pace pace;
  private final Audience status = new Audience();
  private final Map<Subscriber, Set<Subscription>> held = new HashMap<>();

  /**
   * @param maxSymbols of one subscriber
   */
  Subscribers(
      Feed feed,
      Interest interest,
      int maxSymbols,
      Function<String, Broadcast> broadcasts,
      Pace pace) {
    this.feed = feed;
    this.interest = interest;
    this.maxSymbols = maxSymbols;
    this.symbols = Set.copyOf(feed.symbols());
    this.broadcasts = broadcasts;
    this.pace = pace;
  }

  /** Who is told of the feed's state. */
  Audience status() {
    return status;
  }

  /** The whole set, or an {@link ErrorReply} when it would have too many symbols. */
  SessionEvent subscribe(Subscriber subscriber, Subscribe request) {
    var wishes = new Wishes(request, symbols::contains);
    var holding = held.computeIfAbsent(subscriber, newcomer -> new LinkedHashSet<>());
    var count = symbolsOf(holding, wishes.granted());
    if (count > maxSymbols) {
      return ErrorReply.of(
          ErrorCode.LIMIT_SYMBOLS,
          "a session may have %d symbols, and this request would make it %d; unsubscribe some first"
              .formatted(maxSymbols, count));
    }
    holding.addAll(wishes.granted());
    setPace(subscriber, holding, request.paced());
    wishes.granted().forEach(subscription -> join(subscriber, subscription, rate(request)));
    return new Subscriptions(List.copyOf(holding), wishes.rejected());
  }

  /** Tells the latest of what a request names and the subscriber has. */
  void repeat(Subscriber subscriber, Subscribe request) {
    for (var subscription : new Wishes(request, symbols::contains).granted()) {
      subscription
          .symbol()
          .ifPresent(symbol -> broadcasts.apply(symbol).repeat(subscriber, subscription));
    }
  }

  Subscriptions unsubscribe(Subscriber subscriber, Unsubscribe request) {
    var holding = held.computeIfAbsent(subscriber, newcomer -> new LinkedHashSet<>());
    var named = request.symbols().<Set<String>>map(HashSet::new);
    for (var subscription : List.copyOf(holding)) {
      if (names(request, named, subscription)) {
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

  private void join(
      Subscriber subscriber, Subscription subscription, Optional<BigDecimal> maxRateHz) {
    if (subscription.stream() == Stream.MARKET_STATUS) {
      status.add(subscriber);
    }
    if (subscription.symbol().isEmpty()) {
      return;
    }
    var symbol = subscription.symbol().get();
    feed.recall(symbol);
    broadcasts.apply(symbol).add(subscriber, subscription, maxRateHz);
    interest.begin(symbol);
  }

  /**
   * @param holding what is left
   */
  private void part(Subscriber subscriber, Subscription subscription, Set<Subscription> holding) {
    if (subscription.stream() == Stream.MARKET_STATUS
        && holding.stream().noneMatch(held -> held.stream() == Stream.MARKET_STATUS)) {
      status.remove(subscriber);
    }
    if (subscription.symbol().isEmpty()) {
      return;
    }
    var symbol = subscription.symbol().get();
    var broadcast = broadcasts.apply(symbol);
    broadcast.remove(subscriber, subscription);
    if (!broadcast.isWanted()) {
      interest.end(symbol);
    }
  }

  /** A replay leaves out nothing: it waits. */
  private Optional<BigDecimal> rate(Subscribe request) {
    return switch (feed.clock()) {
      case SYSTEM -> request.maxRateHz();
      case DATA -> Optional.empty();
    };
  }

  /** Who is told of no symbol has nothing that a replay could wait for. */
  private void setPace(Subscriber subscriber, Set<Subscription> holding, Optional<Boolean> paced) {
    if (holding.stream().anyMatch(subscription -> subscription.symbol().isPresent())) {
      pace.enter(subscriber, paced);
    } else {
      pace.leave(subscriber);
    }
  }

  private static int symbolsOf(Collection<Subscription> holding, Collection<Subscription> wishes) {
    var all = new HashSet<String>();
    holding.forEach(subscription -> subscription.symbol().ifPresent(all::add));
    wishes.forEach(subscription -> subscription.symbol().ifPresent(all::add));
    return all.size();
  }

  /** Symbols or a resolution that a request does not name are all of them. */
  private static boolean names(
      Unsubscribe request, Optional<Set<String>> symbols, Subscription subscription) {
    var symbol = subscription.symbol();
    var resolution = subscription.dataResolution();
    return request.streams().contains(subscription.stream())
        && symbols.stream().allMatch(s -> symbol.map(s::contains).orElse(s.isEmpty()))
        && (resolution.isEmpty()
            || request.dataResolution().stream().allMatch(resolution.get()::equals));
  }
}
