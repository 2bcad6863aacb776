package io.stockbot.systemtests.trial;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

/** The trials that take minutes, for {@code ./stock-bot test --long} alone; one after the other. */
@Tag("long")
@Isolated
@Timeout(value = 15, unit = MINUTES)
final class LongTrialsTest {

  private final StringWriter screen = new StringWriter();

  @Test
  void everythingTradesAgainAfterEachServiceWasKilledAndFrozen() {
    prove("failures");
  }

  @Test
  void twoHundredClientsSeeTheSameSignalsAndTrades() {
    prove("clients");
  }

  @Test
  void twoReplaysOfADayAgree() {
    prove("replay", "--data", RecordedData.require("ticks").toString());
  }

  @Test
  void aThousandCutsOfTheProviderLoseNothing() {
    prove("feed-cuts");
  }

  @Test
  void aRecordedDayIsToldAgain() {
    prove("recording", "--data", RecordedData.require("ticks").toString());
  }

  @Test
  void aHundredStoppedReadersAreCutAndChangeNothingForTheOthers() {
    prove("slow-readers");
  }

  private void prove(String... words) {
    var out = new PrintWriter(screen, true);
    var status = new CommandLine(new ProveCommand()).setOut(out).setErr(out).execute(words);

    assertThat(status).as(screen.toString()).isZero();
  }
}
