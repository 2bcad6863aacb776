package io.stockbot.strategies;

import io.stockbot.protocol.value.Bar;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A bar of the recorded data, and how its file names its time.
 *
 * @param label the start of a minute, or the date of a day
 */
record RecordedBar(String label, Bar bar) {

  BigDecimal open() {
    return bar.open().toDecimal();
  }

  static RecordedBar minute(Map<String, String> row) {
    var label = Bars.cell(row, "timestamp");
    return new RecordedBar(label, Bars.minute(row, label));
  }

  static RecordedBar day(Map<String, String> row) {
    var label = Bars.cell(row, "date");
    return new RecordedBar(label, Bars.day(row, label));
  }
}
