package io.stockbot.common.websocket;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;

/** What a new connection goes through until its handshake; the same for all services. */
final class Pipeline extends ChannelInitializer<Channel> {

  private static final int MAX_REQUEST_LINE_BYTES = 4 * 1024;

  private final ServerParts parts;
  private final ChannelGroup connections;

  Pipeline(ServerParts parts, ChannelGroup connections) {
    this.parts = parts;
    this.connections = connections;
  }

  @Override
  protected void initChannel(Channel channel) {
    connections.add(channel);
    var maxBytes = parts.settings().maxHandshakeBytes();
    channel
        .pipeline()
        .addLast(new HttpServerCodec(MAX_REQUEST_LINE_BYTES, maxBytes, maxBytes))
        .addLast(new HttpObjectAggregator(maxBytes))
        .addLast(new Admission(parts));
  }
}
