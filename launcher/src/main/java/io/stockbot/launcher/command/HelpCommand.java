package io.stockbot.launcher.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what there is, or what one sub-command takes. */
@Command(name = "help", description = "Shows this, or what a command takes.")
public final class HelpCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private String topic = "";

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(command).commandLine();
    var program = line.getParent();
    var explained = topic.isEmpty() ? program : program.getSubcommands().get(topic);
    if (explained == null) {
      throw new ParameterException(program, "'" + topic + "' is not a command");
    }
    explained.usage(line.getOut());
    return CommandLine.ExitCode.OK;
  }
}
