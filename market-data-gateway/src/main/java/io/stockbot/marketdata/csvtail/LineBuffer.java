package io.stockbot.marketdata.csvtail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of bytes; one that has no end yet waits for it. Not thread-safe. */
final class LineBuffer {

  private final ByteArrayOutputStream partial = new ByteArrayOutputStream();

  /** The lines that these bytes end, without their ends. */
  List<String> add(byte[] bytes, int length) {
    var lines = new ArrayList<String>();
    var start = 0;
    for (var i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        partial.write(bytes, start, i - start);
        lines.add(line());
        start = i + 1;
      }
    }
    partial.write(bytes, start, length - start);
    return lines;
  }

  /** How many bytes wait. */
  int waiting() {
    return partial.size();
  }

  void clear() {
    partial.reset();
  }

  private String line() {
    var text = partial.toString(StandardCharsets.UTF_8);
    partial.reset();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
