package io.stockbot.data.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import io.stockbot.common.testing.RecordedData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DataCommandTest {

  private static final String HEADER = "timestamp,symbol,price,size";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void importsListsChecksAndExports() throws Exception {
    var file = write("t.csv", HEADER, "2013-10-07T13:30:00Z,IBM,180.5,100");

    assertThat(run("import", file)).isZero();
    assertThat(output()).contains("layout ours, trades of IBM, 1 rows", "1 imported", "180.5");
    assertThat(run("ls")).isZero();
    assertThat(output()).contains("trades  IBM        1     1  2013-10-07T13:30:00Z");
    assertThat(run("check")).isZero();
    assertThat(output()).contains("good");
    var exported = folder.resolve("x.csv").toString();
    assertThat(run("export", "IBM", "trades", exported)).isZero();
    assertThat(Files.readAllLines(Path.of(exported)))
        .containsExactly(HEADER, "2013-10-07T13:30:00Z,IBM,180.5,100");
  }

  @Test
  void importingAgainChangesNothing() throws Exception {
    var file = write("t.csv", HEADER, "2013-10-07T13:30:00Z,IBM,180.5,100");
    run("import", file);

    assertThat(run("import", file)).isZero();

    assertThat(output()).contains("0 imported, 0 replaced, 1 unchanged");
  }

  @Test
  void aPreviewWritesNothing() throws Exception {
    var file = write("t.csv", HEADER, "2013-10-07T13:30:00Z,IBM,180.5,100");

    assertThat(run("import", "--dry-run", file)).isZero();

    assertThat(output()).contains("trades of IBM, 1 rows", "nothing was written");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void aBrokenLineStopsTheImportWithItsName() throws Exception {
    var file =
        write(
            "t.csv", HEADER, "2013-10-07T13:30:00Z,IBM,180.5,100", "2013-10-07T13:30:01Z,IBM,x,1");

    assertThat(run("import", file)).isOne();

    assertThat(output()).contains(file + ", line 3: price 'x' is no number");
    assertThat(run("ls")).isOne();
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertThat(run("ls")).isOne();
    assertThat(output()).contains("there is no market data in", "stock-bot data import FILE");
    assertThat(run("import", folder.resolve("none").toString())).isOne();
    assertThat(output()).contains("none: there is no such file or folder");
    assertThat(run("import", folder.toString())).isOne();
    assertThat(output()).contains("the folder holds no file that ends in .csv");
  }

  @Test
  void whatIsWrongEndsWithOne() throws Exception {
    var file =
        write(
            "d.csv",
            "date,symbol,open,high,low,close,volume",
            "2013-10-07,IBM,5,4,4,5,100",
            "2013-10-09,IBM,5,5,5,5,100");
    run("import", file);

    assertThat(run("check", "IBM")).isOne();

    assertThat(output())
        .contains("WRONG", "IBM 1d, sessions missing: 2013-10-08", "IBM 1d, ohlc: 2013-10-07");
    assertThat(run("check", "SPY")).isOne();
    assertThat(output()).contains("the store holds nothing of SPY");
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".csv.gz", ".parquet"})
  void whatIsExportedCanBeImportedAgainWithoutAChange(String ending) throws Exception {
    run(
        "import",
        write("t.csv", HEADER, "2013-10-07T13:30:00.123456789Z,IBM,180.123456,0.000000001"),
        write(
            "q.csv",
            "timestamp,symbol,bid,bidSize,ask,askSize",
            "2013-10-07T13:30:00Z,IBM,1,2,3,4"),
        write(
            "b.csv",
            "timestamp,symbol,open,high,low,close,volume,trades,vwap",
            "2013-10-07T13:30:00Z,IBM,5,7,4,6,100.5,9,5.5",
            "2013-10-07T13:31:00Z,IBM,5,7,4,6,100,9,5.5"),
        write(
            "d.csv",
            "date,symbol,open,high,low,close,volume",
            "2013-10-07,IBM,5,7,4,6,9000000000"));
    for (var kind : List.of("trades", "quotes", "1m", "1d")) {
      var target = folder.resolve(kind + ending).toString();
      assertThat(run("export", "IBM", kind, target)).isZero();

      assertThat(run("import", target)).isZero();

      assertThat(output()).as(kind).contains("0 imported, 0 replaced, 1 unchanged");
    }
  }

  @Test
  void exportsAPart() throws Exception {
    run(
        "import",
        write(
            "t.csv",
            HEADER,
            "2013-10-07T13:30:00Z,IBM,1,1",
            "2013-10-07T13:31:00Z,IBM,2,1",
            "2013-10-07T13:32:00Z,IBM,3,1"));
    var target = folder.resolve("x.csv");

    run(
        "export",
        "IBM",
        "trades",
        target.toString(),
        "--from",
        "2013-10-07T13:31:00Z",
        "--to",
        "2013-10-07T13:32:00Z");

    assertThat(Files.readAllLines(target)).containsExactly(HEADER, "2013-10-07T13:31:00Z,IBM,2,1");
  }

  @Test
  void readsEveryFileOfTheRecordedData() throws Exception {
    var all =
        Stream.of("daily", "minute", "minute-quote", "second", "ticks")
            .map(name -> RecordedData.require(name).toString());
    var words = Stream.concat(Stream.of("import"), all).toArray(String[]::new);

    assertThat(run(words)).isZero();
    assertThat(run(words)).isZero();

    assertThat(output()).endsWith(" unchanged\n").contains(" 0 imported, 0 replaced, ");
  }

  @Test
  void knowsTheSplitsOfRecordedDays() throws Exception {
    run("import", RecordedData.require("daily", "AAPL.csv").toString());
    var actions = RecordedData.require("corporate-actions").toString();

    assertThat(run("check")).isOne();
    assertThat(output()).contains("AAPL 1d, jumps: 2000-06-21");
    assertThat(run("check", "--corporate-actions", actions)).isZero();
  }

  @Test
  void aWrongWordIsOneLine() {
    assertThat(run("import", "--layout", "excel", "x.csv")).isEqualTo(2);
    assertThat(output()).contains("--layout must be one of ours, yahoo");
    assertThat(run("import", "--symbol", "i b m", "x.csv")).isEqualTo(2);
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(output()).contains("'frobnicate' is not known; there are import, ls");
    assertThat(run()).isEqualTo(2);
  }

  /** The output since it was asked for last, errors too. */
  private String output() {
    var text = out.toString();
    out.getBuffer().setLength(0);
    return text;
  }

  private int run(String... words) {
    var line = new CommandLine(new DataCommand());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          if (failure instanceof StartFailure) {
            command.getErr().println(failure.getMessage());
            return 1;
          }
          throw failure;
        });
    line.setParameterExceptionHandler(
        (mistake, all) -> {
          mistake.getCommandLine().getErr().println(mistake.getMessage());
          return 2;
        });
    out.getBuffer().setLength(0);
    var store = Stream.of("--store", folder.resolve("store").toString());
    var isKnown = words.length > 0 && List.of("import", "ls", "check", "export").contains(words[0]);
    return line.execute(
        isKnown ? Stream.concat(Stream.of(words), store).toArray(String[]::new) : words);
  }

  private String write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines)).toString();
  }
}
