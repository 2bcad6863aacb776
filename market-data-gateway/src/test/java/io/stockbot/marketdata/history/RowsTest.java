package io.stockbot.marketdata.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void aUnionHoldsEachRowAsOftenAsTheSideThatHasItMoreOften() {
    var union = Rows.union(rows("1 10", "1 10", "3 30"), rows("1 10", "2 20", "3 30", "3 30"));

    assertThat(text(union)).containsExactly("1 10", "1 10", "2 20", "3 30", "3 30");
  }

  @Test
  void aUnionWithItselfIsTheSame() {
    var rows = rows("1 10", "1 10", "2 20");

    assertThat(Rows.equal(Rows.union(rows, rows), rows)).isTrue();
  }

  @Test
  void rowsOfOneTimeStayInTheOrderInWhichTheyCame() {
    var all = Rows.concatenation(rows("1 9", "2 5"), rows("2 4", "1 8"));

    assertThat(text(all)).containsExactly("1 9", "1 8", "2 5", "2 4");
  }

  @Test
  void ofSeveralRowsOfOneTimeTheLastCounts() {
    assertThat(text(Rows.unique(rows("2 1", "1 1", "2 2")))).containsExactly("1 1", "2 2");
    assertThat(text(Rows.unique(rows("1 1", "2 2")))).containsExactly("1 1", "2 2");
  }

  @Test
  void rowsAreEqualWhenEachNumberIs() {
    assertThat(Rows.equal(rows("1 1"), rows("1 1"))).isTrue();
    assertThat(Rows.equal(rows("1 1"), rows("1 2"))).isFalse();
    assertThat(Rows.equal(rows("1 1"), rows("1 1", "1 1"))).isFalse();
  }

  private static List<long[]> rows(String... rows) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row.split(" ", -1)).mapToLong(Long::parseLong).toArray())
        .toList();
  }

  private static List<String> text(List<long[]> rows) {
    return rows.stream().map(row -> row[0] + " " + row[1]).toList();
  }
}
