package io.stockbot.marketdata.failover;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the two, and what it said last. Not thread-safe. */
final class Provider {

  private final Feed feed;
  private final Map<String, SymbolStatus> statuses = new LinkedHashMap<>();
  private State state = State.LIVE;
  private Optional<String> reason = Optional.empty();
  private Instant since;

  /**
   * @param now when it is opened; LIVE until it says something else
   */
  Provider(Feed feed, Instant now) {
    this.feed = feed;
    since = now;
  }

  Feed feed() {
    return feed;
  }

  String name() {
    return feed.provider();
  }

  State state() {
    return state;
  }

  /** Its state and why, in words. */
  String standing() {
    return state + reason.map(text -> ": " + text).orElse("");
  }

  void state(State state, Optional<String> reason, Instant now) {
    if (isOut(this.state) != isOut(state)) {
      since = now;
    }
    this.state = state;
    this.reason = reason;
    if (state == State.DOWN) {
      statuses.clear();
    }
  }

  void status(SymbolStatus status) {
    statuses.put(status.symbol(), status);
  }

  /** What it has said of its symbols. */
  Collection<SymbolStatus> statuses() {
    return List.copyOf(statuses.values());
  }

  /** Whether nothing can be had from it. */
  boolean isOut() {
    return isOut(state);
  }

  /** When it will have been out, or not out, for so long. */
  Instant lasting(Duration time) {
    return since.plus(time);
  }

  private static boolean isOut(State state) {
    return switch (state) {
      case STALE, CLOSED, DOWN -> true;
      case LIVE, HALTED -> false;
    };
  }
}
