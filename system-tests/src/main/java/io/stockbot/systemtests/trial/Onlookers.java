package io.stockbot.systemtests.trial;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.systemtests.stack.Heard;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.Watcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/** Several clients of one stack; what they see is seen when the last of them sees it. */
final class Onlookers implements AutoCloseable {

  private static final Duration RETRY = Duration.ofMillis(50);

  private final Stack stack;
  private final int count;
  private final List<Watcher> watchers = new ArrayList<>();
  private final List<Integer> marks = new ArrayList<>();

  Onlookers(Stack stack, int count) {
    this.stack = stack;
    this.count = count;
  }

  /** Connects all of them anew, trying again until the service listens. */
  void connect(Duration patience) throws TrialEnded, InterruptedException {
    close();
    watchers.clear();
    var deadline = System.nanoTime() + patience.toNanos();
    while (watchers.size() < count) {
      try {
        watchers.add(stack.watch());
      } catch (CompletionException notYet) {
        if (System.nanoTime() > deadline) {
          throw new TrialEnded("nobody listens for clients: " + notYet.getMessage());
        }
        Report.pause(RETRY);
      }
    }
    marks.clear();
    watchers.forEach(_ -> marks.add(0));
  }

  /** What was heard until now does not count any more. */
  void mark() {
    for (var i = 0; i < watchers.size(); i++) {
      marks.set(i, watchers.get(i).mark());
    }
  }

  void send(Request request) {
    watchers.getFirst().send(request);
  }

  List<Watcher> watchers() {
    return List.copyOf(watchers);
  }

  /** What the first of them heard since the mark. */
  List<Heard> heard() {
    return watchers.getFirst().since(marks.getFirst());
  }

  /** How long after the start all of them had heard it; empty when one did not in time. */
  <E extends Event> Optional<Duration> until(
      long start, Class<E> type, Predicate<E> which, Duration patience) {
    var last = Duration.ZERO;
    for (var i = 0; i < watchers.size(); i++) {
      var heard = watchers.get(i).await(marks.get(i), type, which, patience);
      if (heard.isEmpty()) {
        return Optional.empty();
      }
      var since = heard.get().since(start);
      last = since.compareTo(last) > 0 ? since : last;
    }
    return Optional.of(last);
  }

  Optional<Duration> untilStatus(
      long start, ExecutionServiceStatus.Status status, Duration patience) {
    return until(start, ExecutionServiceStatus.class, s -> s.status() == status, patience);
  }

  Optional<Duration> untilTrade(long start, String strategyId, Duration patience) {
    return until(
        start, StrategyTrade.class, trade -> trade.strategyId().equals(strategyId), patience);
  }

  @Override
  public void close() {
    watchers.forEach(Watcher::close);
  }
}
