package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Encodes an event once for all who are told of it: they are told one after the other, so only the
 * last frame is kept. On the gateway's thread alone.
 */
final class Encoding {

  private final InstantSource clock;
  private @Nullable Event event;
  private @Nullable Frame frame;

  Encoding(InstantSource clock) {
    this.clock = clock;
  }

  @SuppressWarnings("ReferenceEquality") // An equal event of another time is another event.
  Frame frame(Event told) {
    if (frame == null || event != told) {
      event = told;
      frame = Frame.of(Envelope.of(told, clock.instant()));
    }
    return frame;
  }
}
