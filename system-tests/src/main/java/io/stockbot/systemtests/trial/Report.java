package io.stockbot.systemtests.trial;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the user how a trial goes, and remembers what did not hold. Not thread-safe. */
final class Report {

  private final PrintWriter out;
  private final long start = System.nanoTime();
  private final List<String> failures = new ArrayList<>();

  Report(PrintWriter out) {
    this.out = out;
  }

  /** A line of progress, with the time since the trial began. */
  void progress(String line) {
    say("%7.1f s  %s".formatted((System.nanoTime() - start) / 1e9, line));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Something that was promised. */
  void expect(boolean held, String promise) {
    if (!held) {
      failures.add(promise);
      progress("DID NOT HOLD: " + promise);
    }
  }

  boolean allHeld() {
    return failures.isEmpty();
  }

  int failures() {
    return failures.size();
  }

  /** Lets time pass, as the user of a running system would. */
  static void pause(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }

  static String seconds(Optional<Duration> time) {
    return time.map(t -> "%.2f s".formatted(t.toMillis() / 1e3)).orElse("never");
  }

  static String seconds(Duration time) {
    return seconds(Optional.of(time));
  }
}
