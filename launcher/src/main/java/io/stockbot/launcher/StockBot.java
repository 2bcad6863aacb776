package io.stockbot.launcher;

import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.command.BuildCommand;
import io.stockbot.launcher.command.HelpCommand;
import io.stockbot.launcher.command.OneLineErrors;
import io.stockbot.launcher.command.ServiceCommand;
import io.stockbot.launcher.command.TestCommand;
import io.stockbot.launcher.command.TrainCommand;
import io.stockbot.launcher.command.UpCommand;
import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.service.Services;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code stock-bot}: its sub-commands, and how it ends. */
@Command(
    name = "stock-bot",
    description = "A self-hosted stock trading server.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class StockBot implements Runnable {

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this and ends.")
  @SuppressWarnings("unused") // picocli looks at the option, nobody at its value
  private boolean help;

  private StockBot() {}

  /** Without a sub-command it shows which there are. */
  @Override
  public void run() {
    var line = Objects.requireNonNull(command).commandLine();
    line.usage(line.getOut());
  }

  public static void main(String[] words) {
    System.exit(commandLine(new InTheBox(), Installation.here()).execute(words));
  }

  /** The sub-commands in the box, and those that other rooms on the class path add. */
  static CommandLine commandLine(Services services, Installation installation) {
    var line = new CommandLine(new StockBot());
    line.addSubcommand(new UpCommand(services, installation));
    for (var kind : ServiceKind.values()) {
      line.addSubcommand(
          kind.title(), service(new ServiceCommand(kind, services, installation), kind));
    }
    line.addSubcommand(new BuildCommand(installation));
    line.addSubcommand(new TestCommand(installation));
    line.addSubcommand(new TrainCommand(services));
    ServiceLoader.load(SubCommand.class).forEach(line::addSubcommand);
    return line.setParameterExceptionHandler(new OneLineErrors())
        .setExecutionExceptionHandler(StockBot::failed);
  }

  private static CommandLine service(ServiceCommand command, ServiceKind kind) {
    var line = new CommandLine(command);
    line.getCommandSpec().usageMessage().description(kind.purpose());
    return line;
  }

  /** A service that cannot start says why to the user; anything else is a fault of ours. */
  private static int failed(Exception failure, CommandLine line, ParseResult words)
      throws Exception {
    if (failure instanceof StartFailure) {
      line.getErr().println(failure.getMessage());
      line.getErr().flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
