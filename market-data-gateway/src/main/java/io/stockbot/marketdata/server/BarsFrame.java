package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.marketdata.Bars;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer with as many bars, the latest, as go into half of what may wait for a session: two
 * thousand at least. Who wants more asks again with {@code end}.
 */
final class BarsFrame {

  static final int MAX_BYTES = 512 * 1024;

  private BarsFrame() {}

  static Frame of(Bars bars, Instant time, Optional<String> requestId) {
    var frame = Frame.of(new Envelope(bars, time, requestId));
    var left = bars;
    while (frame.size() > MAX_BYTES) {
      left = latest(left, (int) ((long) left.bars().size() * MAX_BYTES / frame.size()) - 1);
      frame = Frame.of(new Envelope(left, time, requestId));
    }
    return frame;
  }

  private static Bars latest(Bars bars, int count) {
    var all = bars.bars();
    return new Bars(
        bars.symbol(), bars.dataResolution(), all.subList(all.size() - count, all.size()));
  }
}
