package io.stockbot.marketdata.server;

import io.stockbot.common.logging.LogText;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Multicast;
import io.stockbot.common.websocket.Session;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.marketdata.MarketDataRequest;
import io.stockbot.protocol.marketdata.Taken;
import io.stockbot.protocol.risk.RiskRequest;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.SessionRequest;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.strategy.StrategyRequest;
import io.stockbot.protocol.value.Stream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Translates between sessions and the gateway, whose thread it hands everything over to. */
final class GatewayEndpoint implements Endpoint {

  private static final Logger LOG = LoggerFactory.getLogger(GatewayEndpoint.class);

  private final MarketDataGateway gateway;
  private final BarAnswers bars;
  private final Executor gatewayThread;
  private final InstantSource clock;
  private final Encoding encoding;
  private final Multicast multicast = new Multicast();
  private final Lagging lagging;
  private final Map<Long, SessionSubscriber> subscribers = new HashMap<>();

  GatewayEndpoint(
      MarketDataGateway gateway, BarAnswers bars, Executor gatewayThread, InstantSource clock) {
    this.gateway = gateway;
    this.bars = bars;
    this.gatewayThread = gatewayThread;
    this.clock = clock;
    this.encoding = new Encoding(clock);
    this.lagging = new Lagging(clock);
  }

  /**
   * Hands over to the event loops what was told; on the gateway's thread, after each of its tasks.
   */
  void flush() {
    multicast.flush();
  }

  /** Tells who wants to know how far it is behind; on the gateway's thread, once a second. */
  void tellLag() {
    subscribers.values().forEach(subscriber -> subscriber.tellLag(lagging));
  }

  @Override
  public void opened(Session session) {
    gatewayThread.execute(() -> subscribers.put(session.id(), subscriber(session)));
  }

  /** What is replayed is whole for everybody: it waits for whoever is slow. */
  private SessionSubscriber subscriber(Session session) {
    var isLossless = gateway.status().clock() == FeedStatus.Clock.DATA;
    return new SessionSubscriber(session, encoding, multicast, gatewayThread, isLossless);
  }

  @Override
  public void closed(Session session) {
    gatewayThread.execute(
        () -> Optional.ofNullable(subscribers.remove(session.id())).ifPresent(gateway::leave));
  }

  @Override
  public void received(Session session, Call call) {
    gatewayThread.execute(() -> answer(session, call));
  }

  /** The boundary of one request: a fault in it is answered and ends nothing else. */
  private void answer(Session session, Call call) {
    try {
      handle(session, call);
    } catch (RuntimeException fault) {
      LOG.atError()
          .setCause(fault)
          .addKeyValue("session", session.id())
          .addKeyValue("call", LogText.of(call.toString()))
          .log("fault while answering");
      var reply = ErrorReply.of(ErrorCode.INTERNAL, "the gateway has a fault; its log says which");
      session.send(reply, call.requestId());
    }
  }

  private void handle(Session session, Call call) {
    switch (call.request()) {
      case SessionRequest request -> handle(session, request, call.requestId());
      case MarketDataRequest request -> handle(session, request, call.requestId());
      case RiskRequest request -> refuse(session, call, "the risk-guardian");
      case StrategyRequest request -> refuse(session, call, "the strategy-orchestrator");
      case Request request -> refuse(session, call, "another service");
    }
  }

  private void handle(Session session, SessionRequest request, Optional<String> requestId) {
    var subscriber = subscribers.get(session.id());
    if (subscriber == null) {
      return;
    }
    switch (request) {
      case Subscribe subscribe -> {
        var answer = gateway.subscribe(subscriber, subscribe);
        send(session, answer, requestId);
        if (answer instanceof Subscriptions) {
          subscribed(subscriber, subscribe);
        }
      }
      case Unsubscribe unsubscribe ->
          send(session, gateway.unsubscribe(subscriber, unsubscribe), requestId);
    }
  }

  private void subscribed(SessionSubscriber subscriber, Subscribe subscribe) {
    subscriber.prefer(subscribe);
    gateway.subscribed(subscriber, subscribe);
    if (subscribe.streams().contains(Stream.MARKET_STATUS)) {
      subscriber.tell(gateway.status());
      gateway.statuses(subscribe).forEach(subscriber::tell);
    }
  }

  /** After what this session was told before. */
  private void send(Session session, Event reply, Optional<String> requestId) {
    multicast.flush();
    session.send(reply, requestId);
  }

  private void handle(Session session, MarketDataRequest request, Optional<String> requestId) {
    switch (request) {
      case GetBars asked -> bars.answer(asked, reply -> sendBars(session, reply, requestId));
      case GetSymbols symbols -> send(session, gateway.symbols(), requestId);
      case Taken taken ->
          Optional.ofNullable(subscribers.get(session.id()))
              .ifPresent(subscriber -> gateway.taken(subscriber, taken.step()));
    }
  }

  private void sendBars(Session session, Event reply, Optional<String> requestId) {
    multicast.flush();
    if (reply instanceof Bars bars) {
      session.send(BarsFrame.of(bars, clock.instant(), requestId));
    } else {
      session.send(reply, requestId);
    }
  }

  private static void refuse(Session session, Call call, String owner) {
    var message = "this request belongs to " + owner;
    session.send(ErrorReply.of(ErrorCode.BAD_TYPE, message), call.requestId());
  }
}
