package io.stockbot.launcher.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a user sees after a line was typed. */
public record Typed(int status, List<String> out, List<String> err) {

  public static Typed at(CommandLine line, String... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    var status = line.execute(words);
    return new Typed(status, out.toString().lines().toList(), err.toString().lines().toList());
  }
}
