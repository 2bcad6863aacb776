package io.stockbot.calendar.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.value.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionRowsTest {

  private static final String HEADER = "lastDayBefore,exDate,type,value,referenceClose";

  @Test
  void readsEveryKindOfAction() {
    var actions =
        read(
            "20140606,2014-06-09,split,0.14285720,645.57",
            "20201105,2020-11-06,dividend,0.2050,119.03",
            "20220608,2022-06-09,ticker,FB,");

    assertThat(actions)
        .containsExactly(
            new Split("META", LocalDate.of(2014, 6, 9), 7, 1),
            new Dividend("META", LocalDate.of(2020, 11, 6), Price.of("0.205"), Price.of("119.03")),
            new TickerChange("FB", "META", LocalDate.of(2022, 6, 9)));
  }

  @Test
  void findsColumnsByTheirNames() {
    var actions =
        ActionRows.read("IBM", List.of("value,referenceClose,type,exDate", "2,,split,1999-05-27"));

    assertThat(actions).containsExactly(new Split("IBM", LocalDate.of(1999, 5, 27), 1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 2, 1",
    "0.49999860, 2, 1",
    "0.142857, 7, 1",
    "0.666667, 3, 2",
    "0.952381, 21, 20",
    "10, 1, 10",
    "1, 1, 1",
    "1E+3, 1, 1000",
    "0.0001, 10000, 1",
    "0.501234567891, 1000000000000, 501234567891"
  })
  void findsTheWholeNumbersBehindASplit(BigDecimal factor, long newShares, long oldShares) {
    var ratio = SplitRatio.of(factor);

    assertThat(ratio).isEqualTo(new SplitRatio(newShares, oldShares));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.5", "10001", "1e9999999", "0.1234567890123", "1e-9999999"})
  void refusesASplitThatCannotBe(String factor) {
    assertThatThrownBy(() -> SplitRatio.of(new BigDecimal(factor)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a split must be above 0, at most 10000, and of at most 12 decimals");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20140606,2014-06-09,merger,1,1 | line 2: type must be split, dividend or ticker, not"
            + " 'merger'",
        "20140606,2014-06-09,split,half,1 | line 2: value 'half' is no number",
        "20140606,2014-06-09,dividend,1, | line 2: referenceClose '' is no number",
        "20140606,2014-06-09,split | line 2: has 3 columns, the header has 5",
        "20140606,9 June,split,0.5,1 | line 2: Text '9 June' could not be parsed at index 0",
        "20140606,2014-06-09,dividend,9,8 | line 2: a dividend must be above 0 and below the close"
            + " before, 8",
        "20140606,2014-06-09,ticker,META, | line 2: a ticker must change to another"
      })
  void namesTheLineThatCannotBeRead(String row, String message) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void namesTheColumnsThatAHeaderLacks() {
    assertThatThrownBy(() -> ActionRows.read("IBM", List.of("exDate,kind")))
        .hasMessage("line 1: lacks referenceClose, type, value");
    assertThatThrownBy(() -> ActionRows.read("IBM", List.of()))
        .hasMessage("line 1: there is no header");
  }

  private static List<CorporateAction> read(String... rows) {
    var lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return ActionRows.read("META", lines);
  }
}
