package io.stockbot.marketdata.history;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredBarsTest {

  private static final HistoryKind<Bar> MINUTES = HistoryKind.bars(Resolution.MINUTE_1);

  @TempDir private Path folder;

  @Test
  void areToldAsTheyAreStored() throws Exception {
    var bars = minutes("13:30:00", 10);
    try (var history = ParquetHistory.open(folder)) {
      history.merge(MINUTES, "IBM", bars);
      var stored = new StoredBars(history);

      assertThat(stored.latest("IBM", Resolution.MINUTE_1, Instant.MIN, Instant.MAX, 3))
          .isEqualTo(bars.subList(7, 10));
      assertThat(stored.latest("IBM", Resolution.MINUTE_1, at("13:31:00"), at("13:34:30"), 9))
          .isEqualTo(bars.subList(1, 4));
      assertThat(stored.latest("SPY", Resolution.MINUTE_1, Instant.MIN, Instant.MAX, 3)).isEmpty();
    }
  }

  @Test
  void aLongerBarThatIsNotStoredIsCutFromShorterOnes() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(MINUTES, "IBM", minutes("13:30:00", 14));

      var fives =
          new StoredBars(history)
              .latest("IBM", Resolution.MINUTE_5, Instant.MIN, at("13:44:00"), 10);

      assertThat(fives).extracting(Bar::start).containsExactly(at("13:30:00"), at("13:35:00"));
      assertThat(fives.getFirst().open()).isEqualTo(Price.of("100"));
      assertThat(fives.getFirst().close()).isEqualTo(Price.of("104"));
      assertThat(fives.getFirst().volume()).isEqualTo(Quantity.of(500));
    }
  }

  @Test
  void aBarThatWouldBeCutFromHalfOfItsMinutesIsNotTold() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(MINUTES, "IBM", minutes("13:30:00", 30));

      var fives =
          new StoredBars(history)
              .latest("IBM", Resolution.MINUTE_5, Instant.MIN, at("13:57:00"), 2);

      assertThat(fives).extracting(Bar::start).containsExactly(at("13:45:00"), at("13:50:00"));
      assertThat(fives).allMatch(bar -> bar.volume().equals(Quantity.of(500)));
    }
  }

  private static List<Bar> minutes(String start, int count) {
    var first = at(start);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                minute(
                    "IBM",
                    first.plusSeconds(60L * i).toString().substring(11, 19),
                    Integer.toString(100 + i),
                    100))
        .toList();
  }
}
