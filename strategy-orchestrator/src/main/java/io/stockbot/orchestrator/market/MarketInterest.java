package io.stockbot.orchestrator.market;

import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the strategies together want of the market. The gateway is asked only for what is new and
 * relieved only of what nobody wants any more. Not thread-safe.
 */
public final class MarketInterest {

  private static final List<Stream> QUOTES = List.of(Stream.MARKET_QUOTES, Stream.MARKET_STATUS);
  private static final List<Stream> BARS = List.of(Stream.MARKET_BARS);

  private final Upstream gateway;
  private final Map<String, Wish> wishes = new LinkedHashMap<>();

  public MarketInterest(Upstream gateway) {
    this.gateway = gateway;
  }

  /** The bars of these symbols, their quotes, and how it stands with them. */
  public record Wish(Set<String> symbols, Resolution dataResolution) {

    public Wish {
      symbols = new LinkedHashSet<>(symbols);
    }
  }

  public void want(String strategyId, Wish wish) {
    var quoted = quoted();
    var barred = barred(wish.dataResolution());
    wishes.put(strategyId, wish);
    subscribe(QUOTES, without(wish.symbols(), quoted), Optional.empty());
    subscribe(BARS, without(wish.symbols(), barred), Optional.of(wish.dataResolution()));
  }

  public void unwant(String strategyId) {
    var wish = wishes.remove(strategyId);
    if (wish == null) {
      return;
    }
    unsubscribe(QUOTES, without(wish.symbols(), quoted()), Optional.empty());
    unsubscribe(
        BARS,
        without(wish.symbols(), barred(wish.dataResolution())),
        Optional.of(wish.dataResolution()));
  }

  /** The gateway has forgotten everything: it is asked for nothing until strategies want again. */
  public void forget() {
    wishes.clear();
  }

  private Set<String> quoted() {
    var symbols = new LinkedHashSet<String>();
    wishes.values().forEach(wish -> symbols.addAll(wish.symbols()));
    return symbols;
  }

  private Set<String> barred(Resolution resolution) {
    var symbols = new LinkedHashSet<String>();
    wishes.values().stream()
        .filter(wish -> wish.dataResolution() == resolution)
        .forEach(wish -> symbols.addAll(wish.symbols()));
    return symbols;
  }

  private static List<String> without(Set<String> symbols, Set<String> others) {
    return symbols.stream().filter(symbol -> !others.contains(symbol)).toList();
  }

  private void subscribe(
      List<Stream> streams, List<String> symbols, Optional<Resolution> resolution) {
    if (!symbols.isEmpty()) {
      gateway.send(new Subscribe(streams, Optional.of(symbols), resolution, Optional.of(true)));
    }
  }

  private void unsubscribe(
      List<Stream> streams, List<String> symbols, Optional<Resolution> resolution) {
    if (!symbols.isEmpty()) {
      gateway.send(new Unsubscribe(streams, Optional.of(symbols), resolution));
    }
  }
}
