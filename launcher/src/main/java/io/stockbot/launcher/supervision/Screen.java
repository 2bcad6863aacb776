package io.stockbot.launcher.supervision;

import java.io.PrintWriter;
import java.util.List;

/** Where the lines of several programs appear, each told apart by its name. Thread-safe. */
public final class Screen {

  /** Green, magenta and cyan: the ones that read well on a light and on a dark ground. */
  private static final List<String> COLOURS = List.of("\u001b[36m", "\u001b[35m", "\u001b[32m");

  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final PrintWriter err;
  private final List<String> names;
  private final boolean coloured;
  private final int width;

  /**
   * @param names of the programs, in the order of their colours
   */
  public Screen(PrintWriter out, PrintWriter err, List<String> names, boolean coloured) {
    this.out = out;
    this.err = err;
    this.names = List.copyOf(names);
    this.coloured = coloured;
    this.width = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /** A line of one program. */
  public synchronized void line(String name, String text) {
    out.println(prefix(name) + text);
    out.flush();
  }

  /** Words of our own. */
  public synchronized void say(String text) {
    out.println(text);
    out.flush();
  }

  /** Why it cannot go on. */
  public synchronized void complain(String text) {
    err.println(text);
    err.flush();
  }

  private String prefix(String name) {
    var label = name + " ".repeat(Math.max(0, width - name.length())) + " | ";
    var colour = Math.floorMod(names.indexOf(name), COLOURS.size());
    return coloured ? COLOURS.get(colour) + label + PLAIN : label;
  }
}
