package io.stockbot.common.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final List<Integer> goodbyes = new ArrayList<>();
  private long now = 1;

  @Test
  void isStalledOnceSomethingHasWaitedForLongerThanTheLimit() {
    var outbox = outbox(() -> now);
    outbox.send(frame());

    now += LIMIT.toNanos();
    assertThat(outbox.isStalled(LIMIT)).isFalse();
    now += 1;
    assertThat(outbox.isStalled(LIMIT)).isTrue();

    channel.runPendingTasks();
    assertThat(outbox.isStalled(LIMIT)).isFalse();
  }

  @Test
  void isNotStalledWhileTheFirstFrameAfterALongSilenceIsAdded() {
    var looks = new ArrayList<Boolean>();
    var clock = new LookingClock(looks);
    var outbox = outbox(clock);
    outbox.send(frame());
    channel.runPendingTasks();
    clock.watched = List.of(outbox);

    now += 2 * LIMIT.toNanos();
    outbox.send(frame());

    assertThat(looks).isNotEmpty().doesNotContain(true);
    assertThat(outbox.isStalled(LIMIT)).isFalse();
  }

  @Test
  void doesNotTakeMoreForProgressWhileNothingIsTaken() {
    var outbox = outbox(() -> now);
    outbox.send(frame());
    now += LIMIT.toNanos();
    outbox.send(frame());
    now += 1;

    assertThat(outbox.isStalled(LIMIT)).isTrue();
  }

  @Test
  void saysGoodbyeOnceMoreWaitsThanMay() {
    var outbox = outbox(() -> now);
    for (var i = 0; i < 3; i++) {
      outbox.send(Frame.text(new byte[500]));
    }
    channel.runPendingTasks();

    assertThat(goodbyes).containsExactly(CloseCode.SLOW);
  }

  @Test
  void everyConflatedFrameReachesAClientThatKeepsUp() {
    var outbox = outbox(() -> now);
    for (var i = 0; i < 3; i++) {
      outbox.append(price("IBM", i));
    }
    channel.runPendingTasks();

    assertThat(sent()).isEqualTo("IBM 0 IBM 1 IBM 2 ");
    assertThat(outbox.backlog()).isEqualTo(new Backlog(0, 0));
  }

  @Test
  void onlyTheLatestOfAKeyWaitsForASlowClientInThePlaceOfTheFirst() {
    var outbox = outbox(() -> now);
    outbox.append(Frame.text(new byte[500]));
    outbox.append(price("IBM", 0));
    outbox.append(price("SPY", 0));
    outbox.append(text("trade "));
    outbox.append(price("IBM", 1));
    outbox.append(price("IBM", 2));
    channel.runPendingTasks();

    assertThat(sent()).endsWith("IBM 2 SPY 0 trade ");
    assertThat(outbox.backlog()).isEqualTo(new Backlog(2, 0));
  }

  @Test
  void conflatedFramesDoNotEndASession() {
    var outbox = outbox(() -> now);
    outbox.append(Frame.text(new byte[500]));
    for (var i = 0; i < 10_000; i++) {
      outbox.append(price("IBM", i));
    }
    channel.runPendingTasks();

    assertThat(goodbyes).isEmpty();
    assertThat(sent()).endsWith("IBM 9999 ");
  }

  @Test
  void isLevelAgainOnceAllWasTaken() {
    var outbox = outbox(() -> now);
    outbox.append(Frame.text(new byte[500]));
    outbox.append(price("IBM", 0));
    channel.runPendingTasks();
    var _ = sent();

    outbox.append(price("IBM", 1));
    outbox.append(price("IBM", 2));
    channel.runPendingTasks();

    assertThat(sent()).isEqualTo("IBM 1 IBM 2 ");
  }

  private static Conflated price(String symbol, int number) {
    return new Price(symbol, text(symbol + " " + number + " "));
  }

  private record Price(Object key, Frame frame) implements Conflated {}

  private static Frame text(String text) {
    return Frame.text(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The texts of short frames one behind the other; what is no letter belongs to headers. */
  private String sent() {
    var all = new StringBuilder();
    for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
      all.append(next.toString(StandardCharsets.ISO_8859_1));
      next.release();
    }
    return all.toString().replaceAll("[^A-Za-z0-9 ]", "");
  }

  private Outbox outbox(LongSupplier nanoTime) {
    return new Outbox(
        channel, new Outbox.Limits(1_000, 400), nanoTime, (code, _) -> goodbyes.add(code));
  }

  private static Frame frame() {
    return Frame.text("tick".getBytes(StandardCharsets.UTF_8));
  }

  /** Whenever it is asked for the time, somebody looks whether the client is stalled. */
  private final class LookingClock implements LongSupplier {

    private final List<Boolean> looks;
    private List<Outbox> watched = List.of();

    private LookingClock(List<Boolean> looks) {
      this.looks = looks;
    }

    @Override
    public long getAsLong() {
      var outboxes = watched;
      watched = List.of();
      outboxes.forEach(outbox -> looks.add(outbox.isStalled(LIMIT)));
      return now;
    }
  }
}
