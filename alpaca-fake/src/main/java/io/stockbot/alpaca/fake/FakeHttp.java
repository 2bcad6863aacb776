package io.stockbot.alpaca.fake;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import io.netty.handler.codec.http.websocketx.extensions.compression.WebSocketServerCompressionHandler;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.data.JsonFrames;
import io.stockbot.alpaca.fake.FakeScript.RestAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers REST, and opens the stream. */
final class FakeHttp extends SimpleChannelInboundHandler<FullHttpRequest> {

  private static final int MAX_FRAME_BYTES = 32 * 1024;

  private final FakeAlpaca alpaca;
  private final FakeHistory history;

  FakeHttp(FakeAlpaca alpaca, FakeHistory history) {
    this.alpaca = alpaca;
    this.history = history;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if ("websocket".equalsIgnoreCase(request.headers().get(HttpHeaderNames.UPGRADE))) {
      open(ctx, request);
    } else {
      answer(ctx, request);
    }
  }

  private void open(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (!request.uri().matches("/v2/(iex|sip|test)")) {
      send(ctx, new RestAnswer(404, Map.of(), ""));
      return;
    }
    var type = request.headers().get(HttpHeaderNames.CONTENT_TYPE, "");
    var encoding = type.equals(Encoding.MSGPACK.contentType()) ? Encoding.MSGPACK : Encoding.JSON;
    var config =
        WebSocketServerProtocolConfig.newBuilder()
            .websocketPath(request.uri())
            .allowExtensions(true)
            .maxFramePayloadLength(MAX_FRAME_BYTES)
            .build();
    ctx.pipeline()
        .addLast(new WebSocketServerCompressionHandler(MAX_FRAME_BYTES))
        .addLast(new WebSocketServerProtocolHandler(config))
        .addLast(new WebSocketFrameAggregator(MAX_FRAME_BYTES))
        .addLast(new FakeSession(alpaca, encoding, isAuthorized(request)));
    ctx.fireChannelRead(request.retain());
    ctx.pipeline().remove(this);
  }

  private void answer(ChannelHandlerContext ctx, FullHttpRequest request) {
    alpaca.script().requested(request.uri());
    var scripted = alpaca.script().nextAnswer();
    if (scripted.isPresent()) {
      send(ctx, scripted.get());
    } else if (!isAuthorized(request)) {
      var body = "{\"code\":40110000,\"message\":\"request is not authorized\"}";
      send(ctx, new RestAnswer(401, Map.of(), body));
    } else {
      send(ctx, history.answer(request.uri()));
    }
  }

  private static boolean isAuthorized(FullHttpRequest request) {
    var headers = request.headers();
    return FakeAlpaca.KEYS.revealKeyId().equals(headers.get("APCA-API-KEY-ID"))
        && FakeAlpaca.KEYS.revealSecretKey().equals(headers.get("APCA-API-SECRET-KEY"));
  }

  static RestAnswer ok(Object body) {
    var text = new String(JsonFrames.bytes(body), StandardCharsets.UTF_8);
    return new RestAnswer(200, Map.of(), text);
  }

  private static void send(ChannelHandlerContext ctx, RestAnswer answer) {
    var body = Unpooled.copiedBuffer(answer.body(), StandardCharsets.UTF_8);
    var response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(answer.status()), body);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
    response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
    answer.headers().forEach((name, value) -> response.headers().set(name, value));
    var written = ctx.writeAndFlush(response);
    if (answer.status() >= 400) {
      written.addListener(ChannelFutureListener.CLOSE);
    }
  }
}
