package io.stockbot.marketdata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.history.tape.Tape;
import io.stockbot.marketdata.history.tape.TapedFeed;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.marketdata.watch.WatchedFeed;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Tick;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingFeedTest {

  private final ManualTime time = new ManualTime();
  private final Feed minutes =
      new ForwardingFeed(new ScriptedFeed()) {
        @Override
        public Optional<Resolution> cuts() {
          return Optional.of(Resolution.MINUTE_1);
        }
      };

  @Test
  void aFeedThatIsRecordedOrWatchedStillCutsItsOwnBars() {
    assertThat(new TapedFeed(minutes, new NoTape(), time).cuts()).contains(Resolution.MINUTE_1);
    assertThat(new WatchedFeed(minutes, Duration.ofSeconds(15), time, time).cuts())
        .contains(Resolution.MINUTE_1);
  }

  /** A default that is not forwarded would say something else than the feed behind it. */
  @ParameterizedTest
  @ValueSource(classes = {ForwardingFeed.class, ForwardingListener.class})
  void leavesNothingToADefault(Class<?> forwarding) {
    for (var method : forwarding.getInterfaces()[0].getMethods()) {
      assertThat(Arrays.stream(forwarding.getDeclaredMethods()))
          .anyMatch(
              own ->
                  own.getName().equals(method.getName())
                      && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
  }

  private static final class NoTape implements Tape {
    @Override
    public void take(Tick tick) {}

    @Override
    public void take(Bar bar) {}

    @Override
    public boolean hasRoom() {
      return true;
    }

    @Override
    public void whenRoom(Runnable resume) {}
  }
}
