package io.stockbot.systemtests.trial;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.BarMessage.Kind;
import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.alpaca.data.TradeMessage;
import io.stockbot.alpaca.stream.DataListener;
import io.stockbot.alpaca.stream.Origin;
import io.stockbot.alpaca.stream.StreamState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a consumer knows of a market after all it was told, and what it was told wrongly. */
final class ToldMarket implements DataListener {

  private final Map<String, Map<Instant, BarMessage>> bars = new TreeMap<>();
  private final Map<String, String> trades = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private Optional<StreamState> state = Optional.empty();
  private long backfilled;
  private long revisions;

  /** Each symbol's bars in the order in which they were told, each as it was told last. */
  synchronized Map<String, List<BarMessage>> bars() {
    var all = new TreeMap<String, List<BarMessage>>();
    bars.forEach((symbol, told) -> all.put(symbol, List.copyOf(told.values())));
    return all;
  }

  /** The price of each trade that counts, by its id. */
  synchronized Map<String, String> trades() {
    return Map.copyOf(trades);
  }

  /** What was told twice, out of order, or of something that was never told. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  synchronized boolean isLive() {
    return state.equals(Optional.of(StreamState.LIVE));
  }

  synchronized boolean hasBar(String symbol, Instant start) {
    return bars.getOrDefault(symbol, Map.of()).containsKey(start);
  }

  synchronized long backfilled() {
    return backfilled;
  }

  synchronized long revisions() {
    return revisions;
  }

  @Override
  public synchronized void bar(BarMessage bar, Origin origin) {
    var told = bars.computeIfAbsent(bar.symbol(), _ -> new LinkedHashMap<>());
    if (told.keySet().stream().anyMatch(before -> !before.isBefore(bar.time()))) {
      faults.add("out of order or twice: " + bar);
    }
    told.put(bar.time(), bar.as(Kind.MINUTE));
    backfilled += origin == Origin.BACKFILL ? 1 : 0;
  }

  @Override
  public synchronized void revision(BarMessage bar, Origin origin) {
    var told = bars.computeIfAbsent(bar.symbol(), _ -> new LinkedHashMap<>());
    var before = told.put(bar.time(), bar.as(Kind.MINUTE));
    if (before == null || before.saysTheSameAs(bar)) {
      faults.add("no revision: " + bar + " of " + before);
    }
    revisions++;
  }

  @Override
  public synchronized void trade(TradeMessage trade, Origin origin) {
    if (trades.put(trade.id(), trade.price().toString()) != null) {
      faults.add("twice: " + trade);
    }
  }

  @Override
  public synchronized void correction(CorrectionMessage correction) {
    trades.remove(correction.original().id());
    trades.put(correction.corrected().id(), correction.corrected().price().toString());
  }

  @Override
  public synchronized void cancel(CancelMessage cancel) {
    trades.remove(cancel.id());
  }

  @Override
  public synchronized void state(StreamState now, Optional<String> reason) {
    state = Optional.of(now);
  }

  @Override
  public synchronized void refused(Set<String> symbols, String reason) {
    faults.add("refused: " + symbols + " " + reason);
  }

  @Override
  public void quote(QuoteMessage quote) {}

  @Override
  public void status(StatusMessage status) {}

  @Override
  public void bands(BandsMessage bands) {}
}
