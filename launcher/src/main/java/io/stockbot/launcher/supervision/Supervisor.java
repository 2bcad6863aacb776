package io.stockbot.launcher.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Programs with one life: when one ends, or when it is told to, it stops all of them, the last
 * started first. Thread-safe; a signal's thread may stop it while another waits.
 */
public final class Supervisor {

  /** Set for its children: the end of standard input is the end of their supervisor. */
  public static final String SUPERVISED = "STOCK_BOT_SUPERVISED";

  private static final Duration PATIENCE = Duration.ofMillis(4500);
  private static final Duration LEAST_PATIENCE = Duration.ofMillis(500);

  private final Screen screen;
  private final List<Child> children = new ArrayList<>();
  private OptionalInt status = OptionalInt.empty();

  public Supervisor(Screen screen) {
    this.screen = screen;
  }

  /** Starts one more program, unless all has been stopped already. */
  public synchronized void start(Program program) throws IOException {
    if (status.isEmpty()) {
      children.add(Child.start(program, Map.of(SUPERVISED, "1"), screen));
    }
  }

  /**
   * Waits for the first program to end, but not longer than that. Then stops the others and says
   * why.
   *
   * @return the exit status, when it is over
   */
  public OptionalInt await(Duration time) throws InterruptedException {
    var ended = firstEnded(time);
    return ended.isPresent() ? OptionalInt.of(finish(ended)) : OptionalInt.empty();
  }

  /**
   * Stops all programs within five seconds.
   *
   * @return the exit status: 0, or that of an earlier end
   */
  public int stop() throws InterruptedException {
    return finish(Optional.empty());
  }

  private synchronized int finish(Optional<Child> culprit) throws InterruptedException {
    if (status.isEmpty()) {
      status = OptionalInt.of(culprit.isPresent() ? 1 : 0);
      stopAll();
      culprit.ifPresent(child -> screen.complain("stock-bot: " + child.ending().reason()));
    }
    return status.getAsInt();
  }

  private void stopAll() throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    for (var left = children.size() - 1; left >= 0; left--) {
      var patience =
          Duration.ofNanos(end - System.nanoTime()).minus(LEAST_PATIENCE.multipliedBy(left));
      children.get(left).stop(patience);
    }
  }

  private Optional<Child> firstEnded(Duration time) throws InterruptedException {
    CompletableFuture<?>[] endings;
    synchronized (this) {
      endings = children.stream().map(Child::ended).toArray(CompletableFuture<?>[]::new);
    }
    try {
      return Optional.of(
          (Child) CompletableFuture.anyOf(endings).get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the end of a process cannot be awaited", e);
    }
  }
}
