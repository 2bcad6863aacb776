package io.stockbot.benchmarks;

import io.stockbot.benchmarks.harness.Report;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.SubCommand;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench NAME}: ours and the other side in turn, a table, and one line with the ratio. */
@Command(name = "bench", description = "Compares the speed of a part with another way to do it.")
public final class BenchCommand implements SubCommand {

  private static final int LEAST_ROUNDS = 5;

  private final Benches benches;

  @Spec private @Nullable CommandSpec command;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "bars, fanout, import or risk.")
  private String name = "";

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each side runs, at least and by default " + LEAST_ROUNDS + ".")
  private int rounds = LEAST_ROUNDS;

  /** For the service loader. */
  public BenchCommand() {
    this(Benches.inTheBox());
  }

  BenchCommand(Benches benches) {
    this.benches = benches;
  }

  @Override
  public Integer call() throws StartFailure {
    var line = Objects.requireNonNull(command).commandLine();
    var bench =
        benches
            .find(name)
            .orElseThrow(() -> new ParameterException(line, problem() + benches.names()));
    if (rounds < LEAST_ROUNDS) {
      throw new ParameterException(line, "--rounds must be at least " + LEAST_ROUNDS);
    }
    new Report(line.getOut()).run(bench, rounds);
    return CommandLine.ExitCode.OK;
  }

  private String problem() {
    var mistake = name.isEmpty() ? "name a benchmark" : "'" + name + "' is not a benchmark";
    return mistake + "; there are ";
  }
}
