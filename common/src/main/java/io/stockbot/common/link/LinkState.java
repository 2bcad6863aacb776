package io.stockbot.common.link;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.stockbot.protocol.Envelope;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a link is up, and what follows when that changes. Lives on the link's event loop. */
final class LinkState implements LinkConnection.Owner {

  private static final Logger LOG = LoggerFactory.getLogger(LinkState.class);

  private final LinkSettings settings;
  private final Bootstrap bootstrap;
  private final Backoff backoff;
  private final LinkListener listener;
  private volatile Optional<Channel> up = Optional.empty();
  private boolean toldDown;
  private boolean closed;

  LinkState(LinkSettings settings, Bootstrap bootstrap, Backoff backoff, LinkListener listener) {
    this.settings = settings;
    this.bootstrap = bootstrap;
    this.backoff = backoff;
    this.listener = listener;
  }

  /** The connection when there is one; any thread may ask. */
  Optional<Channel> channel() {
    return up;
  }

  void connect() {
    if (!closed) {
      var _ =
          bootstrap
              .connect(settings.uri().getHost(), settings.uri().getPort())
              .addListener(
                  (ChannelFuture attempt) -> {
                    if (!attempt.isSuccess()) {
                      lost("cannot be reached: " + attempt.cause().getMessage());
                    }
                  });
    }
  }

  void close() {
    closed = true;
    up.ifPresent(LinkState::leave);
    up = Optional.empty();
  }

  @Override
  public void opened(Channel channel) {
    if (closed) {
      var _ = channel.close();
      return;
    }
    toldDown = false;
    backoff.reset();
    up = Optional.of(channel);
    LOG.atInfo().addKeyValue("link", settings.name()).log("link up");
    guarded(listener::up);
  }

  @Override
  public void received(Envelope envelope) {
    if (!closed) {
      guarded(() -> listener.received(envelope));
    }
  }

  @Override
  public void lost(String reason) {
    up = Optional.empty();
    if (closed) {
      return;
    }
    if (!toldDown) {
      toldDown = true;
      var told = settings.name() + " " + reason;
      LOG.atWarn()
          .addKeyValue("link", settings.name())
          .addKeyValue("reason", told)
          .log("link down");
      guarded(() -> listener.down(told));
    }
    var wait = backoff.next().toNanos();
    var _ = bootstrap.config().group().schedule(this::connect, wait, TimeUnit.NANOSECONDS);
  }

  private static void leave(Channel channel) {
    var goodbye = new CloseWebSocketFrame(WebSocketCloseStatus.ENDPOINT_UNAVAILABLE);
    var _ = channel.writeAndFlush(goodbye).addListener(ChannelFutureListener.CLOSE);
  }

  /** The boundary: a fault of the listener is logged, and the link goes on. */
  private void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException fault) {
      LOG.atError().setCause(fault).addKeyValue("link", settings.name()).log("listener failed");
    }
  }
}
