package io.stockbot.common.websocket;

import static io.netty.handler.codec.http.HttpResponseStatus.BAD_REQUEST;
import static io.netty.handler.codec.http.HttpResponseStatus.FORBIDDEN;
import static io.netty.handler.codec.http.HttpResponseStatus.METHOD_NOT_ALLOWED;
import static io.netty.handler.codec.http.HttpResponseStatus.NOT_FOUND;
import static io.netty.handler.codec.http.HttpResponseStatus.SERVICE_UNAVAILABLE;
import static io.netty.handler.codec.http.HttpResponseStatus.UNAUTHORIZED;
import static io.netty.handler.codec.http.HttpResponseStatus.UPGRADE_REQUIRED;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakeException;
import io.stockbot.protocol.ErrorCode;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door: answers {@code GET /health}, and lets in whoever asks for the WebSocket as it should
 * be, in time. After the handshake it is not part of the connection any more.
 */
final class Admission extends SimpleChannelInboundHandler<FullHttpRequest> {

  private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
  private static final String HEALTH = "/health";
  private static final String BEARER = "Bearer ";

  private final ServerParts parts;
  private final Origins origins;

  Admission(ServerParts parts) {
    this.parts = parts;
    this.origins = new Origins(parts.settings().origins());
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    var timeout = parts.settings().handshakeTimeout();
    var _ =
        ctx.executor()
            .schedule(
                () -> {
                  if (!ctx.isRemoved()) {
                    var _ = ctx.close();
                  }
                },
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    var path = new QueryStringDecoder(request.uri()).rawPath();
    if (request.decoderResult().isSuccess()
        && path.equals(HEALTH)
        && request.method().equals(HttpMethod.GET)) {
      HttpReply.health(parts.health()).send(ctx);
      return;
    }
    refusal(request, path)
        .ifPresentOrElse(refusal -> refuse(ctx, refusal), () -> open(ctx, request));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    LOG.atDebug().addKeyValue("cause", cause).log("connection lost before its handshake");
    var _ = ctx.close();
  }

  private Optional<HttpReply> refusal(FullHttpRequest request, String path) {
    var headers = request.headers();
    if (!request.decoderResult().isSuccess()) {
      return Optional.of(HttpReply.refusal(BAD_REQUEST, "This is no HTTP request."));
    }
    if (!path.equals(parts.settings().path())) {
      var line = "The WebSocket is at " + parts.settings().path() + ".";
      return Optional.of(HttpReply.refusal(NOT_FOUND, line));
    }
    if (!origins.allow(headers)) {
      var line = "Web pages of this origin may not connect.";
      return Optional.of(HttpReply.refusal(FORBIDDEN, line));
    }
    if (!request.method().equals(HttpMethod.GET)) {
      return Optional.of(HttpReply.refusal(METHOD_NOT_ALLOWED, "Ask by GET."));
    }
    if (!headers.containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
        || !headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)) {
      return Optional.of(HttpReply.refusal(UPGRADE_REQUIRED, "Here a WebSocket is spoken."));
    }
    if (headers.contains(HttpHeaderNames.AUTHORIZATION) && !isService(request)) {
      return Optional.of(HttpReply.refusal(UNAUTHORIZED, "This is not the services' secret."));
    }
    if (parts.sessions().isOver()) {
      var line = "There are no sessions any more; " + HEALTH + " says why.";
      return Optional.of(HttpReply.refusal(SERVICE_UNAVAILABLE, line));
    }
    if (parts.sessions().count() >= parts.settings().maxSessions()) {
      var line = ErrorCode.LIMIT_SESSIONS + ": too many sessions; try later.";
      return Optional.of(HttpReply.refusal(SERVICE_UNAVAILABLE, line));
    }
    return Optional.empty();
  }

  private boolean isService(FullHttpRequest request) {
    var shown = request.headers().getAll(HttpHeaderNames.AUTHORIZATION);
    return shown.size() == 1
        && shown.getFirst().startsWith(BEARER)
        && parts.secret().matches(shown.getFirst().substring(BEARER.length()));
  }

  private void refuse(ChannelHandlerContext ctx, HttpReply refusal) {
    LOG.atInfo()
        .addKeyValue("status", refusal.status().code())
        .addKeyValue("reason", refusal.body().strip())
        .log("connection refused");
    refusal.send(ctx);
  }

  private void open(ChannelHandlerContext ctx, FullHttpRequest request) {
    try {
      new Upgrade(parts, isService(request)).apply(ctx, request);
    } catch (WebSocketServerHandshakeException malformed) {
      refuse(ctx, HttpReply.refusal(BAD_REQUEST, "The WebSocket handshake is malformed."));
    }
  }
}
