package io.stockbot.launcher.command;

import io.stockbot.launcher.service.Installation;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what was built: the script has built it before this program could start. */
@Command(name = "build", description = "Builds what changed, without running a test.")
public final class BuildCommand implements Callable<Integer> {

  private final Installation installation;

  @Spec private @Nullable CommandSpec command;

  public BuildCommand(Installation installation) {
    this.installation = installation;
  }

  @Override
  public Integer call() {
    var out = Objects.requireNonNull(command).commandLine().getOut();
    out.println("stock-bot is built in " + installation.home());
    out.flush();
    return 0;
  }
}
