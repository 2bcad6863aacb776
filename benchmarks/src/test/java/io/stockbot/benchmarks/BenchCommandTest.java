package io.stockbot.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import io.stockbot.benchmarks.harness.ScriptedSide;
import io.stockbot.launcher.SubCommand;
import io.stockbot.launcher.command.OneLineErrors;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void runsTheBenchFiveTimesAndEndsWithItsLine() {
    assertThat(execute("bars")).isZero();

    assertThat(out.toString())
        .contains("round 5 of 5: ours 50.0/s")
        .endsWith("bars: ratio 0.50 (ours 30.0/s, other 60.0/s)" + System.lineSeparator());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void runsAsManyRoundsAsItIsTold() {
    assertThat(execute("bars", "--rounds", "7")).isZero();

    assertThat(out.toString()).contains("round 7 of 7");
  }

  @Test
  void answersAWrongNameWithOneLineOfAllNames() {
    assertThat(execute("speed")).isEqualTo(2);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("'speed' is not a benchmark; there are bars, risk");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void answersNoNameWithOneLineOfAllNames() {
    assertThat(execute()).isEqualTo(2);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("name a benchmark; there are bars, risk");
  }

  @Test
  void refusesFewerThanFiveRounds() {
    assertThat(execute("bars", "--rounds", "4")).isEqualTo(2);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("--rounds must be at least 5");
  }

  @Test
  void theLauncherFindsIt() {
    assertThat(ServiceLoader.load(SubCommand.class).stream().map(ServiceLoader.Provider::type))
        .contains(BenchCommand.class);
  }

  @Test
  void itsHelpNamesEveryBench() {
    var usage = new CommandLine(new BenchCommand()).getUsageMessage();

    assertThat(Benches.inTheBox().all()).isNotEmpty();
    Benches.inTheBox().all().forEach(bench -> assertThat(usage).contains(bench.name()));
  }

  private int execute(String... words) {
    var benches = new Benches(List.of(bench("bars"), bench("risk")));
    return new CommandLine(new BenchCommand(benches))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setParameterExceptionHandler(new OneLineErrors())
        .execute(words);
  }

  private static Bench bench(String name) {
    return new Bench(
        name,
        "how fast?",
        () ->
            List.of(
                new Contest(
                    "",
                    new ScriptedSide("ours", 10, 20, 30, 40, 50, 30, 30),
                    new ScriptedSide("other", 60, 60, 60, 60, 60, 60, 60))));
  }
}
