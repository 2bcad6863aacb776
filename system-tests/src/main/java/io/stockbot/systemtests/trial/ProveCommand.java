package io.stockbot.systemtests.trial;

import io.stockbot.launcher.SubCommand;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names the trials; each is a sub-command of its own. */
@Command(
    name = "prove",
    description =
        "Runs a hard trial of a promise: bars, clients, failures, feed-cuts, footprint, recording,"
            + " replay or slow-readers.",
    synopsisSubcommandLabel = "NAME",
    subcommands = {
      BarsTrial.class,
      ClientsTrial.class,
      FailuresTrial.class,
      FeedCutsTrial.class,
      FootprintTrial.class,
      RecordingTrial.class,
      ReplayTrial.class,
      SlowReadersTrial.class
    })
public final class ProveCommand implements SubCommand {

  @Spec private @Nullable CommandSpec command;

  @Parameters(arity = "0..*", hidden = true)
  private List<String> unknown = List.of();

  /** Reached only when no trial was named, or one that does not exist. */
  @Override
  public Integer call() {
    var line = Objects.requireNonNull(command).commandLine();
    var names = String.join(", ", line.getSubcommands().keySet());
    throw new ParameterException(
        line,
        unknown.isEmpty()
            ? "which trial? There are " + names
            : "no trial is called '" + unknown.getFirst() + "'; there are " + names);
  }
}
