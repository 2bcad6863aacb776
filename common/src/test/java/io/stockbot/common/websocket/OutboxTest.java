package io.stockbot.common.websocket;

import static org.assertj.core.api.Assertions.assertThat;

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

  private Outbox outbox(LongSupplier nanoTime) {
    return new Outbox(channel, 1_000, nanoTime, (code, _) -> goodbyes.add(code));
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
