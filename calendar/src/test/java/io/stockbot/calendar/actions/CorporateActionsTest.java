package io.stockbot.calendar.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Adjustment;
import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorporateActionsTest {

  private static final LocalDate RENAMED = LocalDate.of(2022, 6, 9);
  private static final TickerChange META = new TickerChange("FB", "META", RENAMED);
  private static final Split OLD = new Split("FB", LocalDate.of(2015, 1, 5), 2, 1);
  private static final Split NEW = new Split("META", LocalDate.of(2024, 1, 5), 3, 1);

  @Test
  void ordersWhatWasDoneByItsDate() {
    var actions = CorporateActions.of(List.of(NEW, META, OLD));

    assertThat(actions.of("META")).containsExactly(OLD, META, NEW);
  }

  @Test
  void keepsTheActionsOfOthersApart() {
    var other = new Split("IBM", LocalDate.of(1999, 5, 27), 2, 1);
    var actions = CorporateActions.of(List.of(other, NEW));

    assertThat(actions.of("META")).containsExactly(NEW);
    assertThat(actions.of("IBM")).containsExactly(other);
    assertThat(actions.of("SPY")).isEmpty();
    assertThat(CorporateActions.none().of("META")).isEmpty();
  }

  @Test
  void followsAShareThroughItsSymbols() {
    var actions =
        CorporateActions.of(
            List.of(META, OLD, NEW, new TickerChange("TFB", "FB", LocalDate.of(2012, 5, 18))));

    assertThat(actions.tickerOn(LocalDate.of(2010, 1, 1), "META")).isEqualTo("TFB");
    assertThat(actions.tickerOn(RENAMED.minusDays(1), "META")).isEqualTo("FB");
    assertThat(actions.tickerOn(RENAMED, "META")).isEqualTo("META");
    assertThat(
            actions
                .adjusted("META", Adjustment.SPLIT)
                .price(Price.of("60"), Instant.parse("2014-06-02T14:00:00Z")))
        .isEqualTo(Price.of("10"));
  }

  @Test
  void givesNothingToAShareThatHadItsSymbolBefore() {
    var formerMeta = new Split("META", LocalDate.of(2000, 1, 3), 5, 1);

    assertThat(CorporateActions.of(List.of(META, OLD, NEW, formerMeta)).of("META"))
        .containsExactly(OLD, META, NEW);
  }

  @Test
  void comesToAnEndWhenASymbolComesBack() {
    var there = new TickerChange("A", "B", LocalDate.of(2001, 1, 2));
    var back = new TickerChange("B", "A", LocalDate.of(2002, 1, 2));

    assertThat(CorporateActions.of(List.of(there, back)).of("A")).containsExactly(there, back);
  }

  @Test
  void knowsWhatHadBeenDoneByADay() {
    var actions = CorporateActions.of(List.of(META, OLD, NEW));

    assertThat(actions.until(NEW.exDate().minusDays(1)).of("META")).containsExactly(OLD, META);
    assertThat(actions.until(NEW.exDate()).of("META")).containsExactly(OLD, META, NEW);
  }
}
