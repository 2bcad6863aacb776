package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.Encoding;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Whom a stream reaches, what it asks for, and how patient it is.
 *
 * @param uri with the feed as its last part
 * @param channels asked for each symbol
 * @param symbolLimit of the plan
 * @param pingEvery so often the server is pinged
 * @param silence so long without anything read, and the connection is lost
 * @param stepTimeout of connecting, and of each answer of the handshake
 * @param backoff between two connections
 * @param slotBackoff between two attempts while another session has the account's slot
 * @param stableAfter so long LIVE, and the backoff begins anew
 * @param lookback before the last known bar or trade that is looked at again after a loss
 * @param settle how far from a minute's end the history must be asked, for clocks that differ
 * @param maxFrameBytes of one frame
 * @param maxBuffered messages that may wait for the history; more, and it begins anew
 */
public record StreamSettings(
    URI uri,
    Encoding encoding,
    Authentication authentication,
    Set<Channel> channels,
    int symbolLimit,
    Duration pingEvery,
    Duration silence,
    Duration stepTimeout,
    Waits backoff,
    Waits slotBackoff,
    Duration stableAfter,
    Duration lookback,
    Duration settle,
    int maxFrameBytes,
    int maxBuffered) {

  /**
   * The limits of a wait.
   *
   * @param first the most after the first failure; doubled for each next
   * @param max the most there ever is
   */
  public record Waits(Duration first, Duration max) {}

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public StreamSettings {
    channels = Set.copyOf(channels);
    var scheme = uri.getScheme();
    if (!("ws".equals(scheme) || "wss".equals(scheme)) || uri.getHost() == null) {
      throw new IllegalArgumentException("uri must begin with ws:// or wss:// and a host");
    }
    if (silence.compareTo(pingEvery) <= 0) {
      throw new IllegalArgumentException("silence must be longer than pingEvery");
    }
    if (symbolLimit < 1) {
      throw new IllegalArgumentException("symbolLimit must be at least 1");
    }
  }

  boolean isSecure() {
    return "wss".equals(uri.getScheme());
  }

  int port() {
    return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
  }
}
