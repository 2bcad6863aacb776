package io.stockbot.common.link;

import java.net.URI;
import java.time.Duration;

/**
 * Whom a link reaches and how patient it is. Defaults and meaning: {@code stock-bot.link} in
 * reference.conf.
 *
 * @param name of the other service, as in the settings
 * @param uri of its WebSocket
 * @param pingEvery so often the other service is pinged
 * @param silence so long without anything read, and the link is down
 * @param checkEvery how often silence is looked for; what is added to {@code silence} at most
 * @param connectTimeout of one attempt's connection
 * @param handshakeTimeout of one attempt's handshake
 * @param firstBackoff the most that is waited after the first failed attempt; doubled for each next
 * @param maxBackoff the most that is ever waited between two attempts
 * @param maxPendingBytes that the other service may leave untaken before the link is cut
 */
public record LinkSettings(
    String name,
    URI uri,
    Duration pingEvery,
    Duration silence,
    Duration checkEvery,
    Duration connectTimeout,
    Duration handshakeTimeout,
    Duration firstBackoff,
    Duration maxBackoff,
    int maxPendingBytes) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public LinkSettings {
    if (!"ws".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
      throw new IllegalArgumentException("uri must be such as ws://localhost:3002/ws");
    }
    if (silence.compareTo(pingEvery) <= 0) {
      throw new IllegalArgumentException("silence must be longer than pingEvery");
    }
  }
}
