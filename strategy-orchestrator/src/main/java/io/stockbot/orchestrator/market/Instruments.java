package io.stockbot.orchestrator.market;

import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.value.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the feed has, as far as it has said so; until then everything may be traded. Not
 * thread-safe.
 */
public final class Instruments {

  private Optional<Map<String, Instrument>> known = Optional.empty();

  /** The feed says what it has; what it said before no longer holds. */
  public void known(Symbols symbols) {
    known =
        Optional.of(
            symbols.instruments().stream()
                .collect(
                    Collectors.toMap(
                        Instrument::symbol, Function.identity(), (said, last) -> last)));
  }

  /** Which of these the feed does not have. */
  public List<String> unknown(List<String> symbols) {
    return known
        .map(bySymbol -> symbols.stream().filter(symbol -> !bySymbol.containsKey(symbol)).toList())
        .orElse(List.of());
  }

  /** In which of these no position can be opened. */
  public List<String> untradable(List<String> symbols) {
    return without(symbols, Instrument::tradable);
  }

  /** Which of these cannot be sold without being held. */
  public List<String> unshortable(List<String> symbols) {
    return without(symbols, Instrument::shortable);
  }

  /** Whether a position can be opened on that side. */
  public boolean allows(String symbol, Side side) {
    return untradable(List.of(symbol)).isEmpty()
        && (side == Side.BUY || unshortable(List.of(symbol)).isEmpty());
  }

  private List<String> without(List<String> symbols, Predicate<Instrument> property) {
    return symbols.stream()
        .filter(symbol -> instrument(symbol).filter(property.negate()).isPresent())
        .toList();
  }

  private Optional<Instrument> instrument(String symbol) {
    return known.flatMap(bySymbol -> Optional.ofNullable(bySymbol.get(symbol)));
  }
}
