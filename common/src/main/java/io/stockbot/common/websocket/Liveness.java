package io.stockbot.common.websocket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one connection: pings a silent client, cuts a dead one, closes one that takes nothing.
 */
final class Liveness extends ChannelInboundHandlerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(Liveness.class);

  /** How often it looks, as a part of the shortest limit. */
  private static final int LOOKS = 16;

  private final ChannelSession session;
  private final ServerSettings settings;
  private long readNanos = System.nanoTime();
  private long pingNanos = readNanos;

  Liveness(ChannelSession session, ServerSettings settings) {
    this.session = session;
    this.settings = settings;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    var shortest =
        Collections.min(
            List.of(settings.pingAfter(), settings.cutAfter(), settings.maxUnwritable()));
    var every = Math.max(1, shortest.dividedBy(LOOKS).toMillis());
    var channel = ctx.channel();
    var looking =
        ctx.executor()
            .scheduleWithFixedDelay(() -> look(channel), every, every, TimeUnit.MILLISECONDS);
    var _ = channel.closeFuture().addListener(_ -> looking.cancel(false));
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    readNanos = System.nanoTime();
    ctx.fireChannelRead(message);
  }

  private void look(Channel channel) {
    var now = System.nanoTime();
    if (session.outbox().isStalled(settings.maxUnwritable())) {
      session.leave(
          CloseCode.SLOW,
          Outbox.slow("nothing taken for " + settings.maxUnwritable().toMillis() + " ms"));
    }
    if (isOver(settings.cutAfter(), now - readNanos)) {
      LOG.atInfo().addKeyValue("session", session.id()).log("silent client cut");
      var _ = channel.close();
    } else if (isOver(settings.pingAfter(), now - Math.max(readNanos, pingNanos))
        && channel.isWritable()
        && !session.isLeaving()) {
      pingNanos = now;
      var _ = channel.writeAndFlush(new PingWebSocketFrame());
    }
  }

  private static boolean isOver(Duration limit, long nanos) {
    return nanos >= limit.toNanos();
  }
}
