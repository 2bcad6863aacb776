package io.stockbot.alpaca.stream;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.handler.ssl.SslContext;
import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.ControlMessage;
import io.stockbot.alpaca.data.DataMessage;
import io.stockbot.alpaca.data.ErrorMessage;
import io.stockbot.alpaca.data.StreamMessage;
import io.stockbot.alpaca.data.SubscriptionMessage;
import io.stockbot.alpaca.data.SuccessMessage;
import io.stockbot.common.link.Backoff;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the states of a stream share, and how one follows another. Lives on the stream's loop. */
final class StreamMachine implements Connection.Owner {

  private static final Logger LOG = LoggerFactory.getLogger(StreamMachine.class);

  private final StreamSettings settings;
  private final Credentials credentials;
  private final EventLoop loop;
  private final Bootstrap bootstrap;
  private final Optional<SslContext> tls;
  private final DataListener listener;
  private final InstantSource clock;
  private final Recovery recovery;
  private final Backoff backoff;
  private final Backoff slotBackoff;
  private final SubscriptionBook book;
  private final Intake intake;
  private State state = new StoppedState();
  private Optional<Connection> connection = Optional.empty();
  private Set<String> gaping = Set.of();
  private boolean slotTaken;

  StreamMachine(
      StreamSettings settings,
      Credentials credentials,
      Bootstrap bootstrap,
      Optional<SslContext> tls,
      Recovery recovery,
      DataListener listener,
      InstantSource clock,
      RandomGenerator random) {
    this.settings = settings;
    this.credentials = credentials;
    this.bootstrap = bootstrap;
    this.tls = tls;
    this.recovery = recovery;
    this.listener = listener;
    this.clock = clock;
    loop = bootstrap.config().group().next();
    backoff = new Backoff(settings.backoff().first(), settings.backoff().max(), random);
    slotBackoff = new Backoff(settings.slotBackoff().first(), settings.slotBackoff().max(), random);
    book = new SubscriptionBook(settings.symbolLimit());
    intake = new Intake(settings.lookback(), settings.maxBuffered(), listener);
  }

  void start() {
    transitionTo(new ConnectingState(this));
  }

  void stop() {
    var open = connection;
    connection = Optional.empty();
    state = new StoppedState();
    open.ifPresent(last -> last.close("not wanted any more"));
  }

  void want(Collection<String> symbols) {
    book.want(symbols);
    state.wished();
  }

  @SuppressWarnings("ReferenceEquality") // The same state later is another stay in it.
  boolean isCurrent(State asked) {
    return state == asked;
  }

  void transitionTo(State next) {
    transitionTo(next, Optional.empty());
  }

  private void transitionTo(State next, Optional<String> reason) {
    state = next;
    LOG.atInfo()
        .addKeyValue("state", next.told())
        .addKeyValue("reason", reason.orElse(""))
        .log("alpaca stream");
    listener.state(next.told(), reason);
    if (next instanceof LiveState) {
      intake.release();
    }
    next.enter();
  }

  /** Runs a task later, unless the state is another by then. */
  void after(Duration delay, State during, Runnable task) {
    var _ =
        loop.schedule(
            () -> {
              if (isCurrent(during)) {
                task.run();
              }
            },
            delay.toNanos(),
            TimeUnit.NANOSECONDS);
  }

  void deadline(State during, String reason) {
    after(settings.stepTimeout(), during, () -> reconnect(reason));
  }

  void connect() {
    var attempt = new Connection(settings, this);
    connection = Optional.of(attempt);
    var _ =
        bootstrap
            .clone()
            .handler(new ConnectionPipeline(settings, credentials, tls, attempt))
            .connect(settings.uri().getHost(), settings.port())
            .addListener(
                (ChannelFuture made) -> {
                  if (!made.isSuccess()) {
                    lost(attempt, "cannot be reached: " + made.cause().getMessage());
                  }
                });
  }

  @Override
  public void opened(Connection opened) {
    if (isOurs(opened)) {
      gaping = intake.symbols();
      book.reset();
      intake.hold();
      transitionTo(new AuthenticatingState(this));
    } else {
      opened.close("comes too late");
    }
  }

  @Override
  public void received(Connection from, StreamMessage message) {
    if (isOurs(from)) {
      switch (message) {
        case ControlMessage control -> state.received(control);
        case DataMessage data -> {
          if (!intake.take(data)) {
            reconnect("more than " + settings.maxBuffered() + " messages waited for the history");
          }
        }
      }
    }
  }

  @Override
  public void refused(Connection by, String reason) {
    if (isOurs(by)) {
      stopped(reason);
    }
  }

  @Override
  public void lost(Connection gone, String reason) {
    if (isOurs(gone)) {
      connection = Optional.empty();
      intake.hold();
      var wait = slotTaken ? slotBackoff.next() : backoff.next();
      transitionTo(new WaitingState(this, wait), Optional.of("Alpaca " + reason));
    }
  }

  private boolean isOurs(Connection asked) {
    return connection.isPresent() && connection.get() == asked;
  }

  /** This connection is of no use any more. */
  void reconnect(String reason) {
    var old = connection;
    old.ifPresent(
        last -> {
          lost(last, reason);
          last.close(reason);
        });
  }

  private void stopped(String reason) {
    var old = connection;
    connection = Optional.empty();
    LOG.atError().addKeyValue("reason", reason).log("alpaca stream stopped");
    transitionTo(new StoppedState(), Optional.of(reason));
    old.ifPresent(last -> last.close(reason));
  }

  void showKeys() {
    switch (settings.authentication()) {
      case MESSAGE -> showKeysInMessage();
      case HEADERS -> {}
    }
  }

  void showKeysInMessage() {
    send(
        Map.of(
            "action", "auth",
            "key", credentials.revealKeyId(),
            "secret", credentials.revealSecretKey()));
  }

  /** How long to wait until the keys are shown again. */
  Duration slotIsTaken(ErrorMessage error) {
    if (!slotTaken) {
      LOG.atWarn().addKeyValue("reason", error.advice()).log("alpaca stream waits");
      listener.state(state.told(), Optional.of(error.advice()));
    }
    slotTaken = true;
    return slotBackoff.next();
  }

  void slotIsOurs() {
    slotTaken = false;
    slotBackoff.reset();
  }

  /** What the server says about subscriptions, or against the connection. */
  void subscription(ControlMessage message) {
    switch (message) {
      case SubscriptionMessage truth -> {
        book.acknowledged(truth);
        intake.follow(followed(), clock.instant());
        tellRefused();
        var _ = isSubscribed();
      }
      case ErrorMessage error -> react(error);
      case SuccessMessage _ -> {}
    }
  }

  /** Until a new connection is subscribed, what was subscribed before is not given up. */
  private Set<String> followed() {
    if (state instanceof SubscribingState) {
      var both = new HashSet<>(book.held());
      both.addAll(gaping);
      return both;
    }
    return book.held();
  }

  private void tellRefused() {
    var refused = book.refused();
    if (!refused.isEmpty()) {
      listener.refused(refused.keySet(), String.join("; ", Set.copyOf(refused.values())));
    }
  }

  /** Whether all that is wanted is subscribed; sends the next change when not. */
  boolean isSubscribed() {
    var change = book.next();
    change.ifPresent(
        next -> {
          send(next.message(settings.channels()));
          var asked = connection;
          var _ =
              loop.schedule(
                  () -> {
                    if (asked.equals(connection) && book.isInFlight(next)) {
                      reconnect("did not answer a change of subscriptions");
                    }
                  },
                  settings.stepTimeout().toNanos(),
                  TimeUnit.NANOSECONDS);
        });
    return !book.isWaiting();
  }

  void react(ErrorMessage error) {
    switch (error.reaction()) {
      case IGNORE -> LOG.atInfo().addKeyValue("error", error.advice()).log("ignored");
      case STOP -> stopped(error.advice());
      case RECONNECT, WAIT_FOR_SLOT -> {
        LOG.atWarn().addKeyValue("error", error.advice()).log("alpaca stream error");
        reconnect("broke off: " + error.advice());
      }
      case REFUSE_CHANGE -> {
        if (book.refuse(error.advice())) {
          tellRefused();
          var _ = isSubscribed();
        } else {
          reconnect("does not let go of symbols: " + error.advice());
        }
      }
    }
  }

  boolean hasGap() {
    intake.follow(book.held(), clock.instant());
    return intake.gap(gaping, clock.instant()).isPresent();
  }

  Duration untilSettled() {
    return Minutes.untilSettled(clock.instant(), settings.settle());
  }

  /** Fetches what was missed; when that fails, it is tried again for as long as the state lasts. */
  void recover(RecoveringState during) {
    var gap = intake.gap(gaping, clock.instant());
    if (gap.isEmpty()) {
      transitionTo(new LiveState(this));
      return;
    }
    recovery.fetch(
        gap.get(),
        past ->
            loop.execute(
                () -> {
                  if (isCurrent(during)) {
                    intake.release(past);
                    transitionTo(new LiveState(this));
                  }
                }),
        problem ->
            loop.execute(
                () -> {
                  if (isCurrent(during)) {
                    listener.state(StreamState.RECOVERING, Optional.of(problem));
                    after(backoff.next(), during, () -> recover(during));
                  }
                }));
  }

  void stableIfStill(LiveState live) {
    after(settings.stableAfter(), live, backoff::reset);
  }

  private void send(Map<String, Object> message) {
    connection.ifPresent(open -> open.send(message));
  }
}
