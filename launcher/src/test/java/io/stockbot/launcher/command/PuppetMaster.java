package io.stockbot.launcher.command;

import io.stockbot.launcher.supervision.Screen;
import io.stockbot.launcher.supervision.Supervisor;
import io.stockbot.launcher.testing.Puppet;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Supervises three puppets as {@code up} supervises services: DIARY. */
final class PuppetMaster {

  static final List<String> NAMES = List.of("gateway", "guardian", "orchestrator");

  private PuppetMaster() {}

  public static void main(String[] words) throws Exception {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    var supervisor = new Supervisor(new Screen(out, err, NAMES, false));
    StopOnSignal.of(supervisor);
    for (var name : NAMES) {
      supervisor.start(Puppet.program(name, Path.of(words[0]), "supervised"));
    }
    System.exit(supervisor.await(Duration.ofMinutes(2)).orElseThrow());
  }
}
