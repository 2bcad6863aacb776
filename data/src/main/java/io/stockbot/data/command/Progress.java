package io.stockbot.data.command;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * How far long work is: a bar that is drawn anew on a terminal, else a line for each tenth. Not for
 * several threads.
 */
final class Progress {

  private static final int WIDTH = 30;
  private static final int HUNDRED = 100;
  private static final int TENTH = 10;

  private final PrintWriter err;
  private final boolean isTerminal;
  private final long total;
  private long done;
  private long told = -1;

  /**
   * @param total of what is counted, at least one
   */
  Progress(PrintWriter err, boolean isTerminal, long total) {
    this.err = err;
    this.isTerminal = isTerminal;
    this.total = Math.max(total, 1);
  }

  void add(long more, String what) {
    done += more;
    var percent = Math.min(HUNDRED, done * HUNDRED / total);
    var step = isTerminal ? percent : percent / TENTH;
    if (step == told) {
      return;
    }
    told = step;
    if (isTerminal) {
      var full = (int) (percent * WIDTH / HUNDRED);
      err.printf(
          Locale.ROOT,
          "\r[%s%s] %3d %%  %s\u001b[K",
          "#".repeat(full),
          " ".repeat(WIDTH - full),
          percent,
          what);
    } else if (percent > 0) {
      err.printf(Locale.ROOT, "%3d %%  %s%n", percent, what);
    }
    err.flush();
  }

  /** Takes the bar away, before something else is written. */
  void clear() {
    if (isTerminal && told >= 0) {
      err.print("\r\u001b[K");
      err.flush();
      told = -1;
    }
  }
}
