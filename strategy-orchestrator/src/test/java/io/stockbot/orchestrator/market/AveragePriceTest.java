package io.stockbot.orchestrator.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AveragePriceTest {

  private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

  private final AveragePrice average = new AveragePrice();

  @Test
  void isNothingBeforeTheFirstPrice() {
    assertThat(average.at(OPENING)).isEmpty();
  }

  @Test
  void isTheMeanOfThePricesOfTheWindow() {
    add(0, "10");
    add(60, "11");
    add(60, "15");

    assertThat(at(120)).contains(Price.of("12"));
  }

  @Test
  void keepsAPriceForFiveMinutesAndNoSecondLonger() {
    add(0, "10");
    add(100, "20");

    assertThat(at(299)).contains(Price.of("15"));
    assertThat(at(300)).contains(Price.of("20"));
  }

  @Test
  void isNothingAgainOnceAllPricesAreOld() {
    add(0, "10");

    assertThat(at(300)).isEmpty();
    add(301, "12");
    assertThat(at(301)).contains(Price.of("12"));
  }

  @Test
  void countsAPriceThatComesLateWithTheNewestSecond() {
    add(10, "10");
    add(5, "20");

    assertThat(at(309)).contains(Price.of("15"));
    assertThat(at(310)).isEmpty();
  }

  private void add(long second, String price) {
    average.add(OPENING.plusSeconds(second), Price.of(price));
  }

  private Optional<Price> at(long second) {
    return average.at(OPENING.plusSeconds(second));
  }
}
