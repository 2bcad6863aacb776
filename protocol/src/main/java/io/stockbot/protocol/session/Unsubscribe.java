package io.stockbot.protocol.session;

import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.List;
import java.util.Optional;

/**
 * Takes streams from the session; answered by {@link Subscriptions}. Fields as {@link Subscribe}.
 */
public record Unsubscribe(
    List<Stream> streams, Optional<List<String>> symbols, Optional<Resolution> dataResolution)
    implements SessionRequest {

  public Unsubscribe {
    streams = List.copyOf(streams);
    symbols = symbols.map(List::copyOf);
  }
}
