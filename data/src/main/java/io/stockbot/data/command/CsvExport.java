package io.stockbot.data.command;

import io.stockbot.data.layout.TextRow;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes what the store holds in our own layout, which a replay and an import read. */
record CsvExport(History history) {

  private static final int BUFFER = 64 * 1024;

  /**
   * @param files of one kind and symbol, at least one
   */
  void write(List<HistoryFile> files, Instant from, Instant to, Path target)
      throws HistoryFailure, BrokenFile {
    try (var bytes = stream(target);
        var text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      line(text, TextRow.header(files.getFirst().kind()));
      for (var file : files) {
        rows(text, file.kind(), file, from, to);
      }
    } catch (IOException e) {
      throw new BrokenFile(target.toString(), "cannot be written: " + e.getMessage());
    }
  }

  private <T> void rows(
      Writer text, HistoryKind<T> kind, HistoryFile file, Instant from, Instant to)
      throws HistoryFailure, IOException {
    var period = file.period();
    var start = from.isAfter(period.start()) ? from : period.start();
    var end = to.isBefore(period.end()) ? to : period.end();
    for (var value : history.read(kind, file.symbol(), start, end)) {
      line(text, TextRow.of(value));
    }
  }

  private static void line(Writer text, List<String> cells) throws IOException {
    text.write(String.join(",", cells));
    text.write('\n');
  }

  private static OutputStream stream(Path target) throws IOException {
    var bytes = Files.newOutputStream(target);
    return target.toString().endsWith(".gz") ? new GZIPOutputStream(bytes, BUFFER) : bytes;
  }
}
