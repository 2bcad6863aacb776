package io.stockbot.marketdata;

import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions.Rejection;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a request to subscribe names, one by one: what can be had, and what cannot and why. */
final class Wishes {

  private final List<Subscription> granted = new ArrayList<>();
  private final List<Rejection> rejected = new ArrayList<>();

  /**
   * @param isKnown whether the feed has a symbol
   */
  Wishes(Subscribe request, Predicate<String> isKnown) {
    for (var stream : request.streams()) {
      switch (stream) {
        case MARKET_STATUS -> status(request, isKnown);
        case RISK ->
            reject(
                wish(stream, Optional.empty(), Optional.empty()), "belongs to the risk-guardian");
        case MARKET_TRADES, MARKET_QUOTES -> ofSymbols(stream, request, Optional.empty(), isKnown);
        case MARKET_BARS -> ofSymbols(stream, request, request.dataResolution(), isKnown);
      }
    }
  }

  List<Subscription> granted() {
    return granted;
  }

  List<Rejection> rejected() {
    return rejected;
  }

  /** Of the feed alone, unless symbols are named. */
  private void status(Subscribe request, Predicate<String> isKnown) {
    if (request.symbols().orElse(List.of()).isEmpty()) {
      granted.add(wish(Stream.MARKET_STATUS, Optional.empty(), Optional.empty()));
    } else {
      ofSymbols(Stream.MARKET_STATUS, request, Optional.empty(), isKnown);
    }
  }

  private void ofSymbols(
      Stream stream,
      Subscribe request,
      Optional<Resolution> resolution,
      Predicate<String> isKnown) {
    var symbols = request.symbols().orElse(List.of());
    if (symbols.isEmpty()) {
      reject(wish(stream, Optional.empty(), resolution), "symbols are needed");
    }
    for (var symbol : symbols) {
      var wish = wish(stream, Optional.of(symbol), resolution);
      if (!isKnown.test(symbol)) {
        reject(wish, "the feed does not have this symbol; get_symbols names what it has");
      } else if (stream == Stream.MARKET_BARS && resolution.isEmpty()) {
        reject(wish, "dataResolution is needed: " + Resolution.names());
      } else {
        granted.add(wish);
      }
    }
  }

  private void reject(Subscription wish, String reason) {
    rejected.add(new Rejection(wish, reason));
  }

  private static Subscription wish(
      Stream stream, Optional<String> symbol, Optional<Resolution> resolution) {
    return new Subscription(stream, symbol, resolution);
  }
}
