package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.ImbalanceMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.alpaca.data.TradeMessage;
import java.util.Optional;
import java.util.Set;

/**
 * Hears what a stream brings, each thing once: a symbol's bars in the order of their minutes,
 * whatever happened to the connection. Called on the stream's loop; must not block.
 */
public interface DataListener {

  void trade(TradeMessage trade, Origin origin);

  void quote(QuoteMessage quote);

  /** A minute is over. */
  void bar(BarMessage bar, Origin origin);

  /** A minute that was told is different now. */
  void revision(BarMessage bar, Origin origin);

  /** The day so far. */
  default void daily(BarMessage bar) {}

  /** A trade that was told was not so. */
  void correction(CorrectionMessage correction);

  /** A trade that was told does not count. */
  void cancel(CancelMessage cancel);

  void status(StatusMessage status);

  void bands(BandsMessage bands);

  default void imbalance(ImbalanceMessage imbalance) {}

  /** Symbols that are wanted and not to be had. */
  void refused(Set<String> symbols, String reason);

  /**
   * @param reason why it is not LIVE
   */
  void state(StreamState state, Optional<String> reason);
}
