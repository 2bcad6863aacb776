package io.stockbot.orchestrator.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.value.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

  private final Instruments instruments = new Instruments();

  @Test
  void allowsEverythingUntilTheFeedHasSpoken() {
    assertThat(instruments.unknown(List.of("SPY"))).isEmpty();
    assertThat(instruments.allows("SPY", Side.SELL)).isTrue();
  }

  @Test
  void namesWhatTheFeedDoesNotHave() {
    instruments.known(Symbols.of("RECORDED", List.of(Instrument.of("SPY"))));

    assertThat(instruments.unknown(List.of("SPY", "IBM", "QQQ"))).containsExactly("IBM", "QQQ");
  }

  @Test
  void allowsBothSidesOfWhatCanBeSoldShort() {
    instruments.known(Symbols.of("RECORDED", List.of(Instrument.of("SPY"))));

    assertThat(instruments.allows("SPY", Side.BUY)).isTrue();
    assertThat(instruments.allows("SPY", Side.SELL)).isTrue();
  }

  @Test
  void allowsOneSideOfWhatCannotBeSoldShort() {
    instruments.known(Symbols.of("RECORDED", List.of(instrument("SPY", true, false))));

    assertThat(instruments.allows("SPY", Side.BUY)).isTrue();
    assertThat(instruments.allows("SPY", Side.SELL)).isFalse();
    assertThat(instruments.unshortable(List.of("SPY", "IBM"))).containsExactly("SPY");
  }

  @Test
  void allowsNeitherSideOfWhatIsNotTradable() {
    instruments.known(Symbols.of("RECORDED", List.of(instrument("SPY", false, true))));

    assertThat(instruments.allows("SPY", Side.BUY)).isFalse();
    assertThat(instruments.allows("SPY", Side.SELL)).isFalse();
    assertThat(instruments.untradable(List.of("SPY"))).containsExactly("SPY");
  }

  @Test
  void believesTheLastThingThatTheFeedSaid() {
    instruments.known(Symbols.of("RECORDED", List.of(instrument("SPY", false, false))));

    instruments.known(Symbols.of("RECORDED", List.of(Instrument.of("SPY"))));

    assertThat(instruments.allows("SPY", Side.SELL)).isTrue();
  }

  private static Instrument instrument(String symbol, boolean tradable, boolean shortable) {
    return new Instrument(
        symbol, Optional.empty(), tradable, false, shortable, Optional.empty(), Optional.empty());
  }
}
