package io.stockbot.risk.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.session.SessionRequest;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Subscriptions.Rejection;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Stream;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sessions that are told each change of the status. For one thread. */
final class RiskSubscribers {

  private final InstantSource clock;
  private final Set<Session> sessions = new LinkedHashSet<>();

  RiskSubscribers(InstantSource clock) {
    this.clock = clock;
  }

  /** Changes what the session is told, and answers with all of it. */
  Subscriptions change(Session session, SessionRequest request) {
    return switch (request) {
      case Subscribe subscribe -> {
        if (subscribe.streams().contains(Stream.RISK)) {
          sessions.add(session);
        }
        yield answer(session, subscribe.streams());
      }
      case Unsubscribe unsubscribe -> {
        if (unsubscribe.streams().contains(Stream.RISK)) {
          sessions.remove(session);
        }
        yield answer(session, unsubscribe.streams());
      }
    };
  }

  private Subscriptions answer(Session session, List<Stream> named) {
    var held = sessions.contains(session) ? List.of(subscription(Stream.RISK)) : noSubscription();
    var rejected =
        named.stream()
            .filter(stream -> stream != Stream.RISK)
            .map(stream -> new Rejection(subscription(stream), "the risk-guardian has risk alone"))
            .toList();
    return new Subscriptions(held, rejected);
  }

  private static List<Subscription> noSubscription() {
    return List.of();
  }

  private static Subscription subscription(Stream stream) {
    return new Subscription(stream, Optional.empty(), Optional.empty());
  }

  void remove(Session session) {
    sessions.remove(session);
  }

  /** Tells every subscriber but the one who asked for the change, who gets an answer. */
  void tell(RiskStatus status, Optional<Session> asker) {
    var frame = Frame.of(Envelope.of(status, clock.instant()));
    sessions.stream()
        .filter(session -> !asker.equals(Optional.of(session)))
        .forEach(session -> session.send(frame));
  }
}
