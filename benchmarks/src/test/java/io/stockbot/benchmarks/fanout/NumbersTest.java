package io.stockbot.benchmarks.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final Instant SENT = Instant.parse("2026-01-05T14:31:00.25Z");

  private final Numbers numbers = new Numbers(true, false);

  @Test
  void acceptsEachStreamInItsOwnOrder() {
    assertThat(take(numbers, trade(1))).isTrue();
    take(numbers, quote(1, 0));
    take(numbers, bar(1));
    take(numbers, trade(2));
    take(numbers, quote(2, 1));
    take(numbers, bar(2));

    assertThat(numbers.isBroken()).isFalse();
  }

  @Test
  void noticesAMessageThatIsMissing() {
    take(numbers, trade(1));
    take(numbers, trade(3));

    assertThat(numbers.problem()).isEqualTo("t 3 (prev -1) came after 1");
  }

  @Test
  void noticesAMessageThatComesTwice() {
    take(numbers, bar(1));
    take(numbers, bar(1));

    assertThat(numbers.isBroken()).isTrue();
  }

  @Test
  void aSlowReaderMissesOnlyWhatIsAccountedFor() {
    var slow = new Numbers(true, true);
    take(slow, quote(1, 0));
    take(slow, quote(5, 1));
    assertThat(slow.isBroken()).isFalse();

    take(slow, quote(9, 7));

    assertThat(slow.isBroken()).isTrue();
  }

  @Test
  void readsTheTimeOfATick() {
    take(numbers, trade(1));

    assertThat(numbers.timeOfDayNanos()).isBetween(0L, 86_400_000_000_000L);
    take(numbers, bar(1));
    assertThat(numbers.timeOfDayNanos()).isNegative();
  }

  @Test
  void leavesAsideWhatIsNoMarketData() {
    assertThat(take(numbers, Envelope.of(Symbols.of("x", List.of()), SENT))).isFalse();
  }

  private static boolean take(Numbers numbers, Envelope envelope) {
    var text = Codec.BETWEEN_SERVICES.encode(envelope);
    return numbers.take(text, 0, text.length);
  }

  private static Envelope trade(long seq) {
    return Envelope.of(new MarketTrade(Tape.trade()), SENT, Sequence.of(seq));
  }

  private static Envelope quote(long seq, long prev) {
    var place = new Sequence(seq, Optional.of(prev));
    return Envelope.of(new MarketQuote(Tape.quote()), SENT, place);
  }

  private static Envelope bar(long seq) {
    return Envelope.of(new MarketBar(new Tape().bar()), SENT, Sequence.of(seq));
  }
}
