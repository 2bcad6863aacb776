package io.stockbot.alpaca.data;

import java.time.Instant;

/** What the server says about the market. */
public sealed interface DataMessage extends StreamMessage
    permits TradeMessage,
        QuoteMessage,
        BarMessage,
        CorrectionMessage,
        CancelMessage,
        BandsMessage,
        StatusMessage,
        ImbalanceMessage {

  String symbol();

  /** When it happened, to the nanosecond, UTC; of a bar when it began. */
  Instant time();
}
