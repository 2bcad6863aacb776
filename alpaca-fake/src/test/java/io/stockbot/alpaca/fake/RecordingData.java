package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.alpaca.data.TradeMessage;
import io.stockbot.alpaca.stream.DataListener;
import io.stockbot.alpaca.stream.Origin;
import io.stockbot.alpaca.stream.StreamState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it hears, a line each. */
final class RecordingData implements DataListener {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<StreamState> states = new CopyOnWriteArrayList<>();
  private final List<String> reasons = new CopyOnWriteArrayList<>();
  private final Set<String> refused = new ConcurrentSkipListSet<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  Set<String> refused() {
    return Set.copyOf(refused);
  }

  List<StreamState> states() {
    return List.copyOf(states);
  }

  /** How often it was live. */
  long lives() {
    return states.stream().filter(state -> state == StreamState.LIVE).count();
  }

  boolean is(StreamState state) {
    return !states.isEmpty() && states.getLast() == state;
  }

  @Override
  public void trade(TradeMessage trade, Origin origin) {
    lines.add("%s trade %s x %s %s".formatted(trade.symbol(), trade.price(), trade.size(), origin));
  }

  @Override
  public void quote(QuoteMessage quote) {
    lines.add("%s quote %s %s".formatted(quote.symbol(), quote.bid(), quote.ask()));
  }

  @Override
  public void bar(BarMessage bar, Origin origin) {
    lines.add("%s bar %s %s".formatted(bar.symbol(), text(bar), origin));
  }

  @Override
  public void revision(BarMessage bar, Origin origin) {
    lines.add("%s revision %s %s".formatted(bar.symbol(), text(bar), origin));
  }

  private static String text(BarMessage bar) {
    return bar.time().toString().substring(11, 16)
        + " close "
        + bar.close()
        + " of "
        + bar.trades();
  }

  @Override
  public void correction(CorrectionMessage correction) {
    lines.add(
        "%s correction %s to %s"
            .formatted(
                correction.symbol(),
                correction.original().price(),
                correction.corrected().price()));
  }

  @Override
  public void cancel(CancelMessage cancel) {
    lines.add("%s cancel %s".formatted(cancel.symbol(), cancel.price()));
  }

  @Override
  public void status(StatusMessage status) {
    lines.add("%s %s".formatted(status.symbol(), status.effect()));
  }

  @Override
  public void bands(BandsMessage bands) {
    lines.add("%s bands %s %s".formatted(bands.symbol(), bands.lower(), bands.upper()));
  }

  @Override
  public void refused(Set<String> symbols, String reason) {
    refused.addAll(symbols);
    reasons.add(reason);
  }

  @Override
  public void state(StreamState state, Optional<String> reason) {
    reason.ifPresent(reasons::add);
    states.add(state);
  }
}
