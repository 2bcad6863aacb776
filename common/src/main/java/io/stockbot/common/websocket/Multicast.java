package io.stockbot.common.websocket;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells many sessions the same, and hands it over to each event loop once, whatever the number of
 * its sessions. What is sent here comes after what this thread sent to a session before, if {@link
 * #flush} is called in between. For one thread.
 */
public final class Multicast {

  private final List<Line> lines = new ArrayList<>();

  /** Sends a frame, at the latest at the next {@link #flush}. */
  public void send(Session session, Frame frame) {
    add(session, frame);
  }

  /** The same with a frame of which a slow client gets the latest. */
  public void send(Session session, Conflated conflated) {
    add(session, conflated);
  }

  /** Hands over what was sent. */
  public void flush() {
    for (var line : lines) {
      line.flush();
    }
  }

  private void add(Session session, Outgoing outgoing) {
    if (!(session instanceof ChannelSession channelSession)) {
      throw new IllegalArgumentException("of another server: " + session);
    }
    line(channelSession).add(channelSession, outgoing);
  }

  private Line line(ChannelSession session) {
    for (var line : lines) {
      if (line.serves(session)) {
        return line;
      }
    }
    var line = new Line(session);
    lines.add(line);
    return line;
  }
}
