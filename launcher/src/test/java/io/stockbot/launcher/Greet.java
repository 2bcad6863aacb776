package io.stockbot.launcher;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A sub-command as another room would add it. */
@Command(name = "greet", description = "Says hello.")
public final class Greet implements SubCommand {

  @Spec private @Nullable CommandSpec command;

  @Option(names = "--name", required = true, description = "Whom to greet.")
  private String name = "";

  @Override
  public Integer call() {
    Objects.requireNonNull(command).commandLine().getOut().println("hello " + name);
    return 7;
  }
}
