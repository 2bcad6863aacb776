package io.stockbot.data.command;

import io.stockbot.launcher.SubCommand;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names what can be done with the history store; each is a sub-command of its own. */
@Command(
    name = "data",
    description = "Keeps market data: import, ls, check or export.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ImportCommand.class, ListCommand.class, CheckCommand.class, ExportCommand.class})
public final class DataCommand implements SubCommand {

  @Spec private @Nullable CommandSpec command;

  @Parameters(arity = "0..*", hidden = true)
  private List<String> unknown = List.of();

  /** Reached only when nothing was named, or something that does not exist. */
  @Override
  public Integer call() {
    var line = Objects.requireNonNull(command).commandLine();
    var names = String.join(", ", line.getSubcommands().keySet());
    throw new ParameterException(
        line,
        unknown.isEmpty()
            ? "do what? There are " + names
            : "'" + unknown.getFirst() + "' is not known; there are " + names);
  }
}
