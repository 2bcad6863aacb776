package io.stockbot.common.websocket;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.stockbot.common.service.StartFailure;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one port on all addresses of a server. */
final class Listening {

  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

  private final String name;
  private final ServerSettings settings;
  private final ServerBootstrap bootstrap;

  Listening(String name, ServerSettings settings, ServerBootstrap bootstrap) {
    this.name = name;
    this.settings = settings;
    this.bootstrap = bootstrap;
  }

  /** Adds the listening channels and tells their port. */
  int on(ChannelGroup listeners) throws StartFailure {
    var port = settings.port();
    var problems = new ArrayList<String>();
    for (var address : settings.addresses()) {
      var bound = bootstrap.bind(address, port).awaitUninterruptibly();
      if (bound.isSuccess()) {
        listeners.add(bound.channel());
        port = port(bound.channel());
      } else if (isInUse(bound.cause())) {
        throw new StartFailure(
            name + " cannot listen: port " + port + " is in use; " + remedy(), bound.cause());
      } else {
        problems.add(address + ": " + bound.cause().getMessage());
      }
    }
    return listening(listeners, port, problems);
  }

  private int listening(ChannelGroup listeners, int port, List<String> problems)
      throws StartFailure {
    if (listeners.isEmpty()) {
      throw new StartFailure(
          name + " cannot listen on port " + port + ": " + String.join("; ", problems));
    }
    problems.forEach(
        problem ->
            LOG.atInfo().addKeyValue("address", problem).log("not listening on one address"));
    return port;
  }

  private static boolean isInUse(Throwable cause) {
    return cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use");
  }

  private String remedy() {
    return "stop the program that has it, or set stock-bot." + name + ".server.port";
  }

  private static int port(Channel channel) {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }
}
