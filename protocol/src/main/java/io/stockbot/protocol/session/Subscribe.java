package io.stockbot.protocol.session;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Adds streams to the session; answered by {@link Subscriptions}.
 *
 * @param symbols for which symbols; streams that know no symbols do not need it
 * @param dataResolution of the bars; needed for {@code market_bars} alone
 * @param paced true when a replay has to wait until this session says {@code taken}; absent means
 *     that a replay waits only until the socket has taken what was sent
 * @param maxRateHz quotes of each symbol at most so many times a second, the latest each time;
 *     above 0 and at most {@link #MOST_HZ}, every quote when absent
 * @param snapshot true to be told at once the latest that there is of all that the request names
 * @param seq true to have market data numbered from now on, false to end it
 * @param lag true to be told {@link Lag} from now on, false to end it
 */
public record Subscribe(
    List<Stream> streams,
    Optional<List<String>> symbols,
    Optional<Resolution> dataResolution,
    Optional<Boolean> paced,
    Optional<BigDecimal> maxRateHz,
    Optional<Boolean> snapshot,
    Optional<Boolean> seq,
    Optional<Boolean> lag)
    implements SessionRequest {

  /** The greatest rate that can be asked for. */
  public static final int MOST_HZ = 1_000;

  private static final BigDecimal MOST = BigDecimal.valueOf(MOST_HZ);

  /**
   * @throws InvalidFields when the rate cannot be
   */
  public Subscribe {
    streams = List.copyOf(streams);
    symbols = symbols.map(List::copyOf);
    if (maxRateHz.stream().anyMatch(rate -> rate.signum() <= 0 || rate.compareTo(MOST) > 0)) {
      throw new InvalidFields(
          List.of(new FieldProblem("maxRateHz", "must be above 0 and at most " + MOST_HZ)));
    }
  }

  /** Every message of the streams as it comes. */
  public Subscribe(
      List<Stream> streams,
      Optional<List<String>> symbols,
      Optional<Resolution> dataResolution,
      Optional<Boolean> paced) {
    this(
        streams,
        symbols,
        dataResolution,
        paced,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
