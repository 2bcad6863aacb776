package io.stockbot.protocol.session;

import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.List;
import java.util.Optional;

/**
 * Adds streams to the session; answered by {@link Subscriptions}.
 *
 * @param symbols for which symbols; streams that know no symbols do not need it
 * @param dataResolution of the bars; needed for {@code market_bars} alone
 * @param paced true when a replay has to wait until this session says {@code taken}; absent means
 *     that a replay waits only until the socket has taken what was sent
 */
public record Subscribe(
    List<Stream> streams,
    Optional<List<String>> symbols,
    Optional<Resolution> dataResolution,
    Optional<Boolean> paced)
    implements SessionRequest {

  public Subscribe {
    streams = List.copyOf(streams);
    symbols = symbols.map(List::copyOf);
  }
}
