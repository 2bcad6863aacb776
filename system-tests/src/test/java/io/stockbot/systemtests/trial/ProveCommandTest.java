package io.stockbot.systemtests.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.SubCommand;
import io.stockbot.launcher.command.OneLineErrors;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ProveCommandTest {

  private final StringWriter screen = new StringWriter();

  @Test
  void aWrongNameGetsOneLineWithTheNamesThereAre() {
    assertThat(prove("nonsense")).isEqualTo(2);

    assertThat(screen.toString())
        .hasLineCount(1)
        .contains(
            "'nonsense'",
            "bars, clients, failures, feed-cuts, footprint, recording, replay, slow-readers");
  }

  @Test
  void noNameGetsTheNamesToo() {
    assertThat(prove()).isEqualTo(2);

    assertThat(screen.toString())
        .contains("bars, clients, failures, feed-cuts, footprint, recording, replay, slow-readers");
  }

  @Test
  void aTrialThatCannotGoOnEndsWithOneLineAndFails() {
    assertThat(prove("replay", "--data", "no-such-folder")).isEqualTo(1);

    assertThat(screen.toString().lines().toList().getLast())
        .isEqualTo("replay: ended early; 1 did not hold");
  }

  @Test
  void aProviderThatIsCutLosesNothing() {
    assertThat(prove("feed-cuts", "--cuts", "40", "--seed", "7")).as(screen.toString()).isZero();

    assertThat(prove("feed-cuts", "--cuts", "20", "--encoding", "MSGPACK")).isZero();
    assertThat(screen.toString().lines().toList().getLast())
        .startsWith("feed-cuts: 20 cuts,")
        .endsWith("; all held");
  }

  @Test
  void theProgramFindsIt() {
    assertThat(ServiceLoader.load(SubCommand.class))
        .anyMatch(found -> found instanceof ProveCommand);
  }

  private int prove(String... words) {
    var out = new PrintWriter(screen, true);
    return new CommandLine(new ProveCommand())
        .setOut(out)
        .setErr(out)
        .setParameterExceptionHandler(new OneLineErrors())
        .execute(words);
  }
}
