package io.stockbot.marketdata;

import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.marketdata.bars.FillForward;
import io.stockbot.marketdata.bars.Outcome;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.SessionEvent;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Tick;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a feed tells, cuts bars of it, tells subscribers, and remembers the bars for who asks.
 * Bars of every resolution are cut for each symbol that the feed tells of. Not for several threads:
 * everything, the feed included, is called on one.
 */
public final class MarketDataGateway implements FeedListener {

  private static final Logger LOG = LoggerFactory.getLogger(MarketDataGateway.class);
  private static final int LOOKS = 10;

  /** How many bars a request without a limit asks for. */
  public static final int USUAL_BARS = 1_000;

  private final Feed feed;
  private final GatewayLimits limits;
  private final UnaryOperator<Instrument> described;
  private final Scheduler scheduler;
  private final BarRules rules;
  private final Suspicion suspicion;
  private final Closings closings = new Closings();
  private final Map<String, Broadcast> broadcasts = new HashMap<>();
  private final Pace pace;
  private final Subscribers subscribers;
  private FeedStatus status;
  private Optional<Instant> lastEventTime = Optional.empty();
  private String provider;
  private Instant nextLook = Instant.MIN;
  private long lateTrades;

  /** Opens the feed, and knows of its instruments what it says itself. */
  public MarketDataGateway(Feed feed, GatewayLimits limits, Scheduler scheduler) {
    this(feed, limits, scheduler, UnaryOperator.identity());
  }

  /**
   * Opens the feed.
   *
   * @param scheduler of what takes time: the rate of quotes, and the end of interest in a symbol
   * @param described an instrument of the feed with what is known of it besides
   */
  public MarketDataGateway(
      Feed feed, GatewayLimits limits, Scheduler scheduler, UnaryOperator<Instrument> described) {
    this.described = described;
    this.feed = feed;
    this.limits = limits;
    this.scheduler = scheduler;
    rules = limits.bars().providing(feed.cuts());
    suspicion = new Suspicion(rules.maxJump().isPresent());
    pace = new Pace(limits.window());
    var interest = new Interest(feed, scheduler, limits.linger());
    subscribers = new Subscribers(feed, interest, limits.maxSymbols(), this::broadcast, pace);
    provider = feed.provider();
    status = status(FeedStatus.State.LIVE, Optional.empty());
    feed.open(this);
  }

  /**
   * Adds subscriptions, and says which there are now and which cannot be had: {@link
   * Subscriptions}, or an {@link ErrorReply} when a limit forbids all of them.
   */
  public SessionEvent subscribe(Subscriber subscriber, Subscribe request) {
    return subscribers.subscribe(subscriber, request);
  }

  /**
   * A subscriber has been told its subscriptions: the snapshot follows, when it wants one, and a
   * replay waits until a paced one has done what follows from them.
   */
  public void subscribed(Subscriber subscriber, Subscribe request) {
    if (request.snapshot().orElse(false)) {
      subscribers.repeat(subscriber, request);
    }
    switch (feed.clock()) {
      case DATA -> pace.begin(subscriber);
      case SYSTEM -> {}
    }
  }

  /**
   * Takes subscriptions away, and says which are left. A request without symbols or without a
   * resolution means all of them.
   */
  public Subscriptions unsubscribe(Subscriber subscriber, Unsubscribe request) {
    var left = subscribers.unsubscribe(subscriber, request);
    feed.resume();
    return left;
  }

  /** A subscriber is gone. */
  public void leave(Subscriber subscriber) {
    subscribers.leave(subscriber);
    feed.resume();
  }

  /** A paced subscriber has taken all up to a step of a replay. */
  public void taken(Subscriber subscriber, long step) {
    pace.taken(subscriber, step);
    feed.resume();
  }

  /** The {@link Bars} that are asked for, the latest first to be kept, or an {@link ErrorReply}. */
  public Event bars(GetBars request) {
    if (!feed.symbols().contains(request.symbol())) {
      return ErrorReply.of(
          ErrorCode.SYMBOL_NOT_FOUND,
          "the feed does not have " + request.symbol() + "; get_symbols names what it has");
    }
    int limit = request.limit().orElse(USUAL_BARS);
    if (limit < 1 || limit > GetBars.MOST) {
      return ErrorReply.of(List.of(new FieldProblem("limit", "must be from 1 to " + GetBars.MOST)));
    }
    feed.recall(request.symbol());
    var series = broadcast(request.symbol()).bars();
    var bars = series.latest(request.dataResolution(), request.start(), request.end(), limit);
    return filled(request, bars);
  }

  /** Bars as the answer to a request, filled forward when it asks for that. */
  public Bars filled(GetBars request, List<Bar> bars) {
    var answered =
        request.fillForward().orElse(false)
            ? new FillForward(rules.alignment()).fill(bars, request.limit().orElse(USUAL_BARS))
            : bars;
    return new Bars(request.symbol(), request.dataResolution(), answered);
  }

  public Symbols symbols() {
    return Symbols.of(feed.provider(), feed.instruments().stream().map(described).toList());
  }

  /** What the feed does now. */
  public FeedStatus status() {
    return status(status.state(), status.reason());
  }

  /** How it stands with the symbols of a request to subscribe, those that the feed has. */
  public List<MarketStatus> statuses(Subscribe request) {
    return request.symbols().orElse(List.of()).stream()
        .distinct()
        .flatMap(symbol -> Optional.ofNullable(broadcasts.get(symbol)).stream())
        .map(Broadcast::status)
        .toList();
  }

  /** How many trades came too late to change the bars they belong to. */
  public long lateTrades() {
    return lateTrades;
  }

  @Override
  public void tick(Tick tick) {
    lastEventTime = Optional.of(tick.time());
    var broadcast = broadcast(tick.symbol());
    switch (tick) {
      case Quote quote -> late(broadcast.quote(suspicion.of(quote)), quote);
      case Trade trade -> late(broadcast.trade(suspicion.of(trade, broadcast.bars())), trade);
      case TradeCorrection correction -> late(broadcast.correct(correction), correction);
      case TradeCancel cancel -> late(broadcast.cancel(cancel), cancel);
    }
  }

  @Override
  public void bar(Bar bar) {
    lastEventTime = Optional.of(bar.end());
    late(broadcast(bar.symbol()).bar(bar), bar);
  }

  @Override
  public void clock(Instant time) {
    closings.closeUntil(time.minus(limits.grace()));
    limits.staleAfter().ifPresent(patience -> look(time, patience));
  }

  /** Often enough to notice each stale symbol within a tenth of what silence may last. */
  private void look(Instant time, Duration patience) {
    if (status.state() == FeedStatus.State.LIVE && !time.isBefore(nextLook)) {
      nextLook = time.plus(patience.dividedBy(LOOKS));
      broadcasts.values().forEach(broadcast -> broadcast.look(time, patience));
    }
  }

  @Override
  public void stepped(Instant time) {
    pace.stepped(time, feed::resume);
  }

  @Override
  public boolean ready() {
    return pace.hasRoom();
  }

  @Override
  public Optional<Instant> nextClose() {
    return closings.next();
  }

  @Override
  public void state(FeedStatus.State state, Optional<String> reason) {
    status = status(state, reason);
    LOG.info("feed {} {}", status.provider(), state + reason.map(text -> ": " + text).orElse(""));
    subscribers.status().tell(status);
    if (state == FeedStatus.State.DOWN || !provider.equals(feed.provider())) {
      provider = feed.provider();
      broadcasts.forEach((symbol, broadcast) -> broadcast.status(SymbolStatus.unknown(symbol)));
    }
  }

  @Override
  public void status(SymbolStatus status) {
    broadcast(status.symbol()).status(status);
  }

  private FeedStatus status(FeedStatus.State state, Optional<String> reason) {
    return new FeedStatus(feed.provider(), state, lastEventTime, reason, feed.clock());
  }

  private Broadcast broadcast(String symbol) {
    return broadcasts.computeIfAbsent(
        symbol, unknown -> new Broadcast(unknown, rules, closings, scheduler));
  }

  /** How many quotes and trades had a price that was not believed. */
  public long suspects() {
    return suspicion.count();
  }

  private void late(Outcome outcome, Object what) {
    if (outcome == Outcome.TOO_LATE) {
      lateTrades++;
      // A feed that is late is late often: the 1st, 2nd, 4th, 8th ... are enough to know.
      if (Long.bitCount(lateTrades) == 1) {
        LOG.warn("{} too late so far to change a bar, as this one: {}", lateTrades, what);
      }
    }
  }
}
