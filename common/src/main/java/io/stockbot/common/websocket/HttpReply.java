package io.stockbot.common.websocket;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.stockbot.common.service.Health;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer to plain HTTP, after which the connection is closed. */
record HttpReply(HttpResponseStatus status, String type, String body) {

  private static final JsonMapper JSON = new JsonMapper();

  /** A refusal, in one line that says what would be right. */
  static HttpReply refusal(HttpResponseStatus status, String line) {
    return new HttpReply(status, "text/plain; charset=utf-8", line + "\n");
  }

  static HttpReply health(Health health) {
    var problem = health.problem();
    Map<String, String> body = new LinkedHashMap<>();
    body.put("status", problem.isEmpty() ? "ready" : "unavailable");
    problem.ifPresent(reason -> body.put("reason", reason));
    var status = problem.isEmpty() ? HttpResponseStatus.OK : HttpResponseStatus.SERVICE_UNAVAILABLE;
    return new HttpReply(status, "application/json", JSON.writeValueAsString(body));
  }

  void send(ChannelHandlerContext ctx) {
    var content = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
    var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, content);
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, type)
        .set(HttpHeaderNames.CONTENT_LENGTH, content.readableBytes())
        .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
        .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
    if (status.equals(HttpResponseStatus.UPGRADE_REQUIRED)) {
      response
          .headers()
          .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
          .set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, "13");
    } else if (status.equals(HttpResponseStatus.UNAUTHORIZED)) {
      response.headers().set(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    var _ = ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }
}
