package io.stockbot.common.websocket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.stockbot.common.logging.LogText;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.session.ErrorReply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session over a Netty channel. */
final class ChannelSession implements Session {

  private static final Logger LOG = LoggerFactory.getLogger(ChannelSession.class);

  private final long id;
  private final boolean service;
  private final Channel channel;
  private final Duration closeTimeout;
  private final InstantSource clock;
  private final Outbox.Limits limits;
  private final Outbox outbox;
  private boolean leaving;

  ChannelSession(
      long id, boolean service, Channel channel, ServerSettings settings, InstantSource clock) {
    this.id = id;
    this.service = service;
    this.channel = channel;
    this.closeTimeout = settings.closeTimeout();
    this.clock = clock;
    this.limits = new Outbox.Limits(settings.maxPendingBytes(), settings.conflateAbove());
    this.outbox = new Outbox(channel, limits, System::nanoTime, this::leave);
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public boolean isService() {
    return service;
  }

  @Override
  public void send(Frame frame) {
    outbox.send(frame);
  }

  @Override
  public void send(Envelope envelope) {
    if (envelope.event() instanceof ErrorReply error) {
      LOG.atWarn()
          .addKeyValue("session", id)
          .addKeyValue("code", error.code())
          .addKeyValue("message", LogText.of(error.message()))
          .log("request refused");
    }
    send(Frame.of(envelope));
  }

  @Override
  public void send(Event event, Optional<String> requestId) {
    send(new Envelope(event, clock.instant(), requestId));
  }

  @Override
  public void whenTaken(Runnable task) {
    outbox.whenTaken(task);
  }

  @Override
  public void close(int code, String reason) {
    outbox.sayGoodbye(code, reason);
  }

  @Override
  public Backlog backlog() {
    return outbox.backlog();
  }

  EventLoop loop() {
    return channel.eventLoop();
  }

  Outbox.Limits limits() {
    return limits;
  }

  Outbox outbox() {
    return outbox;
  }

  /** Whether goodbye was said already; on the event loop. */
  boolean isLeaving() {
    return leaving;
  }

  /**
   * Says goodbye at once, ahead of what waits; on the event loop. The connection is then closed by
   * the client's answer or when its time is over: closing earlier, with bytes of the client unread,
   * would reset the connection and lose the close code.
   */
  void leave(int code, String reason) {
    if (leaving) {
      return;
    }
    leaving = true;
    LOG.atInfo()
        .addKeyValue("session", id)
        .addKeyValue("code", code)
        .addKeyValue("reason", reason)
        .log("session ended");
    outbox.close();
    var _ =
        channel.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(_ -> endOutput());
    var _ = channel.eventLoop().schedule(this::cut, closeTimeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Answers the client's goodbye with the same; on the event loop. */
  void answer(CloseWebSocketFrame goodbye) {
    leaving = true;
    outbox.close();
    var _ = channel.writeAndFlush(goodbye.retain()).addListener(ChannelFutureListener.CLOSE);
  }

  private void endOutput() {
    var _ = ((DuplexChannel) channel).shutdownOutput();
  }

  private void cut() {
    var _ = channel.close();
  }
}
