package io.stockbot.marketdata.csvtail;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TailTest {

  private static final String TRADES = "timestamp,symbol,price,size\n";

  @TempDir private Path folder;
  private final List<Tail> tails = new ArrayList<>();
  private Path file = Path.of("");

  @BeforeEach
  void begin() {
    file = folder.resolve("live.csv");
  }

  @AfterEach
  void end() throws IOException {
    for (var tail : tails) {
      tail.close();
    }
  }

  @Test
  void readsWhatIsThereAndThenWhatIsWritten() throws Exception {
    write(TRADES + trade(1));
    var tail = tail(Start.BEGINNING);
    assertThat(stamps(tail)).containsExactly(1);

    append(trade(2) + trade(3));

    assertThat(stamps(tail)).containsExactly(2, 3);
    assertThat(stamps(tail)).isEmpty();
  }

  @Test
  void fromItsEndWhatIsThereDoesNotCount() throws Exception {
    write(TRADES + trade(1) + trade(2));
    var tail = tail(Start.END);
    assertThat(stamps(tail)).isEmpty();

    append(trade(3));

    assertThat(stamps(tail)).containsExactly(3);
  }

  @Test
  void fromItsEndALineThatHasNoEndYetCountsWhole() throws Exception {
    write(TRADES + trade(1) + trade(2).substring(0, 25));
    var tail = tail(Start.END);
    assertThat(stamps(tail)).isEmpty();

    append(trade(2).substring(25));

    assertThat(stamps(tail)).containsExactly(2);
  }

  @Test
  void fromItsEndLinesAreCountedFromTheBeginning() throws Exception {
    write(TRADES + "not read\n" + trade(2));
    var tail = tail(Start.END);
    assertThat(tail.look().broken()).isEmpty();

    append("oops\n");

    assertThat(tail.look().broken()).hasValue(file + ", line 4: has 1 columns, the header has 4");
  }

  @Test
  void aLineWaitsForItsEnd() throws Exception {
    write(TRADES + trade(1).stripTrailing());
    var tail = tail(Start.BEGINNING);
    assertThat(stamps(tail)).isEmpty();

    append("\r\n");

    assertThat(stamps(tail)).containsExactly(1);
  }

  @Test
  void theHeaderMayComeLater() throws Exception {
    write("");
    var tail = tail(Start.END);
    assertThat(stamps(tail)).isEmpty();

    append(TRADES + trade(1));

    assertThat(stamps(tail)).containsExactly(1);
  }

  @Test
  void readsALargeFileInParts() throws Exception {
    var text = new StringBuilder(TRADES);
    for (var i = 0; i < 20_000; i++) {
      text.append(trade(i));
    }
    write(text.toString());
    var tail = tail(Start.BEGINNING);

    var first = tail.look();
    assertThat(first.more()).isTrue();
    assertThat(first.rows()).hasSizeLessThan(20_000);

    assertThat(first.rows().size() + stamps(tail).size()).isEqualTo(20_000);
  }

  @Test
  void aFileThatBecameShorterIsReadAnew() throws Exception {
    write(TRADES + trade(1) + trade(2));
    var tail = tail(Start.BEGINNING);
    assertThat(stamps(tail)).containsExactly(1, 2);

    write(TRADES + trade(3));

    assertThat(tail.look().replaced())
        .hasValue(file + " became shorter, and is read from its beginning");
    assertThat(stamps(tail)).containsExactly(3);
  }

  @Test
  void whatWasWrittenBeforeAnotherFileTookItsPlaceIsReadFirst() throws Exception {
    write(TRADES + trade(1));
    var tail = tail(Start.BEGINNING);
    assertThat(stamps(tail)).containsExactly(1);

    append(trade(2));
    Files.move(file, folder.resolve("live.csv.1"));
    write(TRADES + trade(3));

    assertThat(stamps(tail)).containsExactly(2, 3);
  }

  @Test
  void whoWritesTheWholeFileAnewSaysNothingTwice() throws Exception {
    write(TRADES + trade(1) + trade(2));
    var tail = tail(Start.BEGINNING);
    assertThat(stamps(tail)).containsExactly(1, 2);

    var anew = Files.writeString(folder.resolve("anew"), TRADES + trade(1) + trade(2) + trade(3));
    Files.move(anew, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

    assertThat(tail.look().replaced())
        .hasValue(file + " was replaced, and is read from its beginning");
    assertThat(stamps(tail)).containsExactly(3);
  }

  @Test
  void nothingIsReadAfterABrokenLineUntilTheFileIsReplaced() throws Exception {
    write(TRADES + trade(1) + "2013-10-07T13:30:02Z,IBM,18O.25,100\n" + trade(3));
    var tail = tail(Start.BEGINNING);

    var news = tail.look();
    assertThat(news.rows()).hasSize(1);
    assertThat(news.broken()).hasValue(file + ", line 3: price '18O.25' is no number");
    append(trade(4));
    assertThat(tail.look().rows()).isEmpty();

    write(TRADES + trade(5));
    assertThat(stamps(tail)).containsExactly(5);
  }

  @Test
  void namesWhatIsWrong() throws Exception {
    assertThat(brokenBy("a,b\n")).endsWith("line 1: the header names no known kind of data");
    assertThat(brokenBy(TRADES + trade(2) + trade(1)))
        .contains("line 3: time goes backwards, from 2013-10-07T13:30:02Z to");
    assertThat(brokenBy(TRADES + "x".repeat(70_000)))
        .endsWith("line 2: is longer than 65536 bytes");
  }

  @Test
  void aFileThatIsGoneIsReadWhenItIsThereAgain() throws Exception {
    write(TRADES + trade(1));
    var tail = tail(Start.END);
    assertThat(stamps(tail)).isEmpty();

    Files.delete(file);
    assertThat(tail.look().broken()).hasValue(file + ": there is no such file");
    write(TRADES + trade(2));

    assertThat(tail.look().replaced()).isPresent();
    assertThat(stamps(tail)).containsExactly(2);
  }

  @Test
  void barsAreAsLongAsItIsTold() throws Exception {
    write(
        """
        timestamp,symbol,open,high,low,close,volume
        2013-10-07T13:30:00Z,IBM,180,181,179,180,1000
        """);
    var tail = new Tail(file, Start.BEGINNING, Resolution.MINUTE_5);
    tails.add(tail);

    assertThat(tail.look().rows())
        .singleElement()
        .isInstanceOfSatisfying(
            Recorded.OfBar.class,
            bar -> assertThat(bar.bar().dataResolution()).isEqualTo(Resolution.MINUTE_5));
  }

  private String brokenBy(String text) throws IOException {
    write(text);
    return tail(Start.BEGINNING).look().broken().orElseThrow();
  }

  private Tail tail(Start start) {
    var tail = new Tail(file, start, Resolution.MINUTE_1);
    tails.add(tail);
    return tail;
  }

  /** Of all that can be read now, the seconds after half past one. */
  private static List<Integer> stamps(Tail tail) {
    var stamps = new ArrayList<Integer>();
    var news = tail.look();
    while (news.more() || !news.rows().isEmpty()) {
      news.rows().forEach(row -> stamps.add((int) (row.start().getEpochSecond() % 1800)));
      news = tail.look();
    }
    return stamps;
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
  }

  private void append(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private static String trade(int second) {
    return Instant.parse("2013-10-07T13:30:00Z").plusSeconds(second) + ",IBM,180.01,100\n";
  }
}
