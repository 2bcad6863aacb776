package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketQuote;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Encodes an event once for all who are told of it in the same way: they are told one after the
 * other, so only the last frames are kept. On the gateway's thread alone.
 */
final class Encoding {

  private final InstantSource clock;
  private @Nullable Event event;
  private @Nullable Sequence sequence;
  private Instant time = Instant.EPOCH;
  private @Nullable Frame plain;
  private @Nullable Frame numbered;
  private @Nullable QuoteFrame plainQuote;
  private @Nullable QuoteFrame numberedQuote;

  Encoding(InstantSource clock) {
    this.clock = clock;
  }

  /** Without a number. */
  Frame frame(Event told) {
    turnTo(told, sequence);
    if (plain == null) {
      plain = Frame.of(Envelope.of(told, time));
    }
    return plain;
  }

  Frame frame(Event told, Sequence its) {
    turnTo(told, its);
    if (numbered == null) {
      numbered = Frame.of(Envelope.of(told, time, its));
    }
    return numbered;
  }

  /** Without a number. */
  QuoteFrame quote(MarketQuote told) {
    turnTo(told, sequence);
    if (plainQuote == null) {
      plainQuote = QuoteFrame.of(told.quote().symbol(), Envelope.of(told, time));
    }
    return plainQuote;
  }

  QuoteFrame quote(MarketQuote told, Sequence its) {
    turnTo(told, its);
    if (numberedQuote == null) {
      numberedQuote = QuoteFrame.of(told.quote().symbol(), Envelope.of(told, time, its));
    }
    return numberedQuote;
  }

  /** An equal event of another time is another event, and so is one with another number. */
  @SuppressWarnings("ReferenceEquality")
  private void turnTo(Event told, @Nullable Sequence its) {
    if (event != told) {
      time = clock.instant();
      plain = null;
      plainQuote = null;
    }
    if (event != told || sequence != its) {
      numbered = null;
      numberedQuote = null;
    }
    event = told;
    sequence = its;
  }
}
