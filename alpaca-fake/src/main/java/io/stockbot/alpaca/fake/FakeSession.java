package io.stockbot.alpaca.fake;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.stockbot.alpaca.data.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** One connection of the stream. What it is told comes from the market's thread. */
final class FakeSession extends SimpleChannelInboundHandler<WebSocketFrame> {

  private final FakeAlpaca alpaca;
  private final Encoding encoding;
  private final boolean keysInHeaders;
  private final FakeSubscriptions subscriptions = new FakeSubscriptions();
  private final AtomicReference<Optional<ChannelHandlerContext>> context =
      new AtomicReference<>(Optional.empty());
  private volatile boolean authenticated;
  private volatile boolean frozen;

  FakeSession(FakeAlpaca alpaca, Encoding encoding, boolean keysInHeaders) {
    this.alpaca = alpaca;
    this.encoding = encoding;
    this.keysInHeaders = keysInHeaders;
  }

  boolean isAuthenticated() {
    return authenticated;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event instanceof HandshakeComplete) {
      context.set(Optional.of(ctx));
      alpaca.opened(this);
      say(Wire.success("connected"));
      var limit = alpaca.script().authTimeoutMillis();
      var _ = ctx.executor().schedule(this::timeOut, limit, TimeUnit.MILLISECONDS);
      if (keysInHeaders) {
        authenticate(true);
      }
    }
  }

  private void timeOut() {
    if (!authenticated) {
      breakOff(404, "auth timeout");
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    var request = FakeRequest.read(encoding, ByteBufUtil.getBytes(frame.content()));
    switch (request.action()) {
      case "auth" -> {
        alpaca.script().saw("auth");
        authenticate(request.hasKeys(FakeAlpaca.KEYS));
      }
      case "subscribe", "unsubscribe" -> {
        alpaca.script().saw(request.toString());
        change(request);
      }
      default -> say(Wire.error(400, "invalid syntax"));
    }
  }

  private void authenticate(boolean keysAreRight) {
    var script = alpaca.script();
    if (script.isDeaf()) {
      return;
    }
    var scripted = script.nextAuthError();
    if (scripted.isPresent()) {
      say(Wire.error(scripted.get(), "as the script has it"));
    } else if (authenticated) {
      say(Wire.error(403, "already authenticated"));
    } else if (!keysAreRight) {
      say(Wire.error(402, "auth failed"));
    } else if (!alpaca.isSlotFree(this)) {
      say(Wire.error(406, "connection limit exceeded"));
    } else {
      authenticated = true;
      say(Wire.success("authenticated"));
    }
  }

  private void change(FakeRequest request) {
    var scripted = alpaca.script().nextSubscribeError();
    if (!authenticated) {
      say(Wire.error(401, "not authenticated"));
    } else if (scripted.isPresent()) {
      say(Wire.error(scripted.get(), "as the script has it"));
    } else if (!request.symbols().stream().allMatch(s -> s.matches("[A-Z.]{1,8}|\\*"))) {
      say(Wire.error(400, "invalid syntax"));
    } else {
      alpaca.market().change(this, () -> apply(request));
    }
  }

  private void apply(FakeRequest request) {
    var changed = subscriptions.with(request);
    if (changed.symbols().size() > alpaca.script().symbolLimit()) {
      say(Wire.error(405, "symbol limit exceeded"));
      return;
    }
    subscriptions.become(changed);
    say(changed.message());
    if (alpaca.script().repeatsOldBars() && request.action().equals("subscribe")) {
      request.symbols().forEach(symbol -> tell(alpaca.market().toldBars(symbol)));
    }
  }

  /** Tells what is subscribed of what happens. */
  void tell(List<Map<String, Object>> messages) {
    var wanted = messages.stream().filter(subscriptions::want).toList();
    if (!wanted.isEmpty()) {
      send(wanted);
    }
  }

  private void say(Map<String, Object> control) {
    send(List.of(control));
  }

  private void send(List<Map<String, Object>> messages) {
    var bytes = Unpooled.wrappedBuffer(encoding.encode(new ArrayList<>(messages)));
    var frame =
        encoding == Encoding.JSON ? new TextWebSocketFrame(bytes) : new BinaryWebSocketFrame(bytes);
    var open = context.get();
    if (frozen || open.isEmpty()) {
      frame.release();
    } else {
      var _ = open.get().writeAndFlush(frame);
    }
  }

  void breakOff(int code, String text) {
    say(Wire.error(code, text));
    context.get().ifPresent(ctx -> ctx.channel().eventLoop().execute(this::cut));
  }

  /** From the head of the pipeline: the WebSocket's handler would say goodbye. */
  void cut() {
    context
        .get()
        .flatMap(ctx -> Optional.ofNullable(ctx.pipeline().firstContext()))
        .ifPresent(
            head -> {
              var _ = head.close();
            });
  }

  void freeze() {
    frozen = true;
    context.get().ifPresent(ctx -> ctx.channel().config().setAutoRead(false));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    authenticated = false;
    alpaca.closed(this);
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.channel().close().addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }
}
