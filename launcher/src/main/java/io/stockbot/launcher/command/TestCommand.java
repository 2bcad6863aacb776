package io.stockbot.launcher.command;

import io.stockbot.launcher.service.Installation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds everything and runs every test, as {@code mvn verify} does. */
@Command(name = "test", description = "Builds everything and runs every test.")
public final class TestCommand implements Callable<Integer> {

  private final Installation installation;

  @Option(names = "--long", description = "Also the tests that take long.")
  private boolean takesLong;

  public TestCommand(Installation installation) {
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new ProcessBuilder(maven())
        .directory(installation.home().toFile())
        .inheritIO()
        .start()
        .waitFor();
  }

  private List<String> maven() {
    var command = new ArrayList<String>();
    command.add(installation.setting("STOCK_BOT_MAVEN").orElse("mvn"));
    command.addAll(List.of("-B", "-ntp"));
    if (takesLong) {
      command.add("-DexcludedGroups=none");
    }
    command.add("verify");
    return List.copyOf(command);
  }
}
