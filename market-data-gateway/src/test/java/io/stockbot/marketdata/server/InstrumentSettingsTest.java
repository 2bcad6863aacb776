package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.marketdata.Instrument;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentSettingsTest {

  private static final Instrument KNOWN =
      new Instrument(
          "TWTR",
          Optional.of("Twitter"),
          true,
          true,
          true,
          Optional.of(LocalDate.of(2013, 11, 7)),
          Optional.empty());

  @Test
  void leavesWhatTheFeedSaysWhereTheUserSaysNothing() {
    var nothing =
        new InstrumentSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(nothing.over(KNOWN)).isEqualTo(KNOWN);
  }

  @Test
  void putsWhatTheUserSaysOverTheFeed() {
    var all =
        new InstrumentSettings(
            Optional.of("Twitter, Inc."),
            Optional.of(false),
            Optional.of(false),
            Optional.of(false),
            Optional.of("2013-11-06"),
            Optional.of("2022-10-28"));

    assertThat(all.over(KNOWN))
        .isEqualTo(
            new Instrument(
                "TWTR",
                Optional.of("Twitter, Inc."),
                false,
                false,
                false,
                Optional.of(LocalDate.of(2013, 11, 6)),
                Optional.of(LocalDate.of(2022, 10, 28))));
  }

  @Test
  void refusesDaysThatCannotBe() {
    assertThatThrownBy(() -> dates("soon", "2022-10-28"))
        .hasMessage("listed must be a date such as 1980-12-12, not 'soon'");
    assertThatThrownBy(() -> dates("2013-11-07", "later"))
        .hasMessage("delisted must be a date such as 1980-12-12, not 'later'");
    assertThatThrownBy(() -> dates("2022-10-28", "2022-10-28"))
        .hasMessage("listed must be before delisted");
  }

  private static InstrumentSettings dates(String listed, String delisted) {
    return new InstrumentSettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(listed),
        Optional.of(delisted));
  }
}
