package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Conflated;
import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Sequence;
import java.util.Optional;

/**
 * A quote, of which a slow session needs only the latest of its symbol.
 *
 * @param symbol with the way of encoding: a session has one
 */
record QuoteFrame(Key symbol, Envelope envelope, Frame frame) implements Conflated {

  /** Quotes with a number replace quotes with a number. */
  record Key(String symbol, boolean isNumbered) {}

  static QuoteFrame of(String symbol, Envelope envelope) {
    var key = new Key(symbol, envelope.sequence().isPresent());
    return new QuoteFrame(key, envelope, Frame.of(envelope));
  }

  @Override
  public Object key() {
    return symbol;
  }

  /** The next number after those that were left out says which one was the last. */
  @Override
  public Conflated replacing(Conflated older) {
    if (older instanceof QuoteFrame quote && symbol.isNumbered()) {
      var prev = quote.envelope.sequence().flatMap(Sequence::prev);
      return of(symbol.symbol(), withPrev(prev));
    }
    return this;
  }

  private Envelope withPrev(Optional<Long> prev) {
    return new Envelope(
        envelope.event(),
        envelope.timestamp(),
        envelope.requestId(),
        envelope.sequence().map(sequence -> new Sequence(sequence.seq(), prev)));
  }
}
