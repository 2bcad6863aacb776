package io.stockbot.systemtests.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A trial: progress on the screen, one last line of figures, and exit status 0 only when everything
 * held.
 */
abstract class TrialCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Override
  public final Integer call() throws IOException, InterruptedException {
    var spec = Objects.requireNonNull(command);
    var report = new Report(spec.commandLine().getOut());
    var folder = Files.createTempDirectory("stock-bot-" + spec.name());
    var figures = attempt(report, folder);
    if (report.allHeld()) {
      remove(folder);
    } else {
      report.say("the services' logs are in " + folder);
    }
    var end = report.allHeld() ? "all held" : report.failures() + " did not hold";
    report.say(spec.name() + ": " + figures + "; " + end);
    return report.allHeld() ? 0 : 1;
  }

  private String attempt(Report report, Path folder) throws IOException, InterruptedException {
    try {
      return run(report, folder);
    } catch (TrialEnded e) {
      report.expect(false, String.valueOf(e.getMessage()));
      return "ended early";
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Runs the trial and returns its figures, in a few words.
   *
   * @param folder for everything that the services write; kept when something did not hold
   */
  abstract String run(Report report, Path folder)
      throws IOException, InterruptedException, TrialEnded;
}
