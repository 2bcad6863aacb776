package io.stockbot.marketdata.history;

import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars out of the store: as they are stored, else cut from the longest shorter ones. */
public record StoredBars(History history) {

  private static final int SECONDS_OF_TICK = 1;

  /**
   * The latest bars, oldest first, that start at {@code from} or later and end at {@code to} or
   * earlier.
   *
   * @param limit at most so many
   */
  public List<Bar> latest(String symbol, Resolution resolution, Instant from, Instant to, int limit)
      throws HistoryFailure {
    var kind = source(symbol, resolution);
    if (kind.isEmpty()) {
      return List.of();
    }
    var stored = kind.get().resolution().orElseThrow();
    if (stored == resolution) {
      // The last that starts before may end after: one more, in case.
      var bars = history.latest(kind.get(), symbol, from, to, limit + 1);
      return last(bars.stream().filter(bar -> !bar.end().isAfter(to)).toList(), limit);
    }
    return cut(kind.get(), symbol, resolution, from, to, limit);
  }

  private Optional<HistoryKind<Bar>> source(String symbol, Resolution resolution)
      throws HistoryFailure {
    for (var kind : HistoryKind.allBars().reversed()) {
      var isShortEnough = kind.resolution().orElseThrow().compareTo(resolution) <= 0;
      if (isShortEnough && !history.files(kind, symbol).isEmpty()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private List<Bar> cut(
      HistoryKind<Bar> kind,
      String symbol,
      Resolution resolution,
      Instant from,
      Instant to,
      int limit)
      throws HistoryFailure {
    var each = kind.resolution().orElseThrow().duration().toSeconds();
    var ratio = resolution.duration().toSeconds() / Math.max(each, SECONDS_OF_TICK);
    var most = (int) Math.min(Integer.MAX_VALUE - 1, (limit + 1) * ratio);
    var shorter = history.latest(kind, symbol, from, to, most);
    var bars = new ArrayList<Bar>();
    var closings = new Closings();
    var series =
        new BarSeries(
            symbol,
            BarRules.plain(1),
            closings,
            bar -> {
              if (bar.resolution() == resolution) {
                bars.add(bar.bar());
              }
            });
    shorter.forEach(series::add);
    closings.closeUntil(to);
    var isWhole = shorter.size() < most;
    bars.removeIf(bar -> bar.start().isBefore(from) || bar.end().isAfter(to));
    return last(isWhole || bars.isEmpty() ? bars : bars.subList(1, bars.size()), limit);
  }

  private static List<Bar> last(List<Bar> bars, int limit) {
    return List.copyOf(bars.subList(Math.max(0, bars.size() - limit), bars.size()));
  }
}
