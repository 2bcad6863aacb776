package io.stockbot.common.websocket;

import java.time.Duration;
import java.util.List;

/**
 * Where a server listens and how much it takes. Defaults and meaning: {@code stock-bot.server} in
 * reference.conf.
 *
 * @param addresses to listen on; those that the machine lacks are left out while one remains
 * @param port the same for all addresses; 0 takes a free one
 * @param path of the WebSocket, such as {@code /ws}
 * @param origins hosts whose web pages may connect
 * @param handshakeTimeout from the connection to the end of the handshake
 * @param maxHandshakeBytes of the HTTP request's headers
 * @param maxSessions at once
 * @param pingAfter so much silence the client is pinged
 * @param cutAfter so much silence the connection is cut
 * @param maxPendingBytes that wait for one client
 * @param sendBufferBytes that the system keeps for one client; it notices by them that a client has
 *     stopped reading
 * @param conflateAbove so many waiting bytes, only the latest of conflated frames waits
 * @param maxUnwritable how long a client may take nothing while something waits for it
 * @param closeTimeout how long a client may take to answer a goodbye
 * @param eventLoops threads that serve all connections
 * @param backlog of connections that are not accepted yet
 */
public record ServerSettings(
    List<String> addresses,
    int port,
    String path,
    List<String> origins,
    Duration handshakeTimeout,
    int maxHandshakeBytes,
    int maxSessions,
    Duration pingAfter,
    Duration cutAfter,
    int maxPendingBytes,
    int sendBufferBytes,
    int conflateAbove,
    Duration maxUnwritable,
    Duration closeTimeout,
    int eventLoops,
    int backlog) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public ServerSettings {
    addresses = List.copyOf(addresses);
    origins = List.copyOf(origins);
    require(!addresses.isEmpty(), "addresses must name at least one address");
    require(port >= 0 && port <= 65_535, "port must be from 0 to 65535");
    require(path.startsWith("/"), "path must begin with /");
    require(cutAfter.compareTo(pingAfter) > 0, "cutAfter must be longer than pingAfter");
    require(eventLoops > 0, "eventLoops must be at least 1");
    require(
        conflateAbove >= 0 && conflateAbove <= maxPendingBytes,
        "conflateAbove must be from 0 to maxPendingBytes");
    require(maxSessions > 0, "maxSessions must be at least 1");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
