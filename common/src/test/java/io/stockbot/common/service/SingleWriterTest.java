package io.stockbot.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SingleWriterTest {

  private static final int CAPACITY = 1_000;

  private final LinkedBlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
  private final SingleWriter writer = new SingleWriter("writer", CAPACITY, faults::add);

  @AfterEach
  void stop() {
    writer.close();
  }

  @Test
  void runsTasksInOrderOnOneThread() {
    var ran = new ArrayList<Integer>();
    var threads = new ArrayList<String>();
    IntStream.range(0, CAPACITY / 2)
        .forEach(
            i ->
                writer.execute(
                    () -> {
                      ran.add(i);
                      threads.add(Thread.currentThread().getName());
                    }));
    writer.close();

    assertThat(ran).isEqualTo(IntStream.range(0, CAPACITY / 2).boxed().toList());
    assertThat(threads).containsOnly("writer");
    assertThat(faults).isEmpty();
  }

  @Test
  void tellsThatItDoesNotKeepUpInsteadOfGrowing() throws Exception {
    var block = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    writer.execute(
        () -> {
          begun.countDown();
          await(block);
        });
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    IntStream.range(0, CAPACITY).forEach(_ -> writer.execute(() -> {}));
    assertThat(faults).isEmpty();
    writer.execute(() -> {});

    assertThat(faults.poll(20, TimeUnit.SECONDS))
        .hasMessage("writer does not keep up: more than 1000 tasks wait");
    block.countDown();
  }

  @Test
  void tellsOfATaskThatFails() throws Exception {
    var broken = new IllegalStateException("broken invariant");
    writer.execute(
        () -> {
          throw broken;
        });

    assertThat(faults.poll(20, TimeUnit.SECONDS)).isSameAs(broken);
  }

  @Test
  void tellsAlsoOfAnErrorInATimer() throws Exception {
    writer.schedule(
        Duration.ofMillis(1),
        () -> {
          throw new StackOverflowError("deep");
        });

    assertThat(faults.poll(20, TimeUnit.SECONDS)).hasMessage("deep");
  }

  @Test
  void repeatsATaskAlsoAfterItFailed() throws Exception {
    var runs = new CountDownLatch(3);
    writer.every(
        Duration.ofMillis(1),
        () -> {
          runs.countDown();
          throw new IllegalStateException("each time");
        });

    assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(faults.poll(20, TimeUnit.SECONDS)).hasMessage("each time");
  }

  @Test
  void doesNothingOnceClosed() {
    var ran = new ArrayList<String>();
    writer.close();
    writer.execute(() -> ran.add("late"));
    writer.schedule(Duration.ZERO, () -> ran.add("late"));
    writer.close();

    assertThat(List.copyOf(ran)).isEmpty();
    assertThat(faults).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
