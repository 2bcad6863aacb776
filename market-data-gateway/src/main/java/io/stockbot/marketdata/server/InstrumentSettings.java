package io.stockbot.marketdata.server;

import io.stockbot.protocol.marketdata.Instrument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user knows of one instrument; what is missing is as the feed says.
 *
 * @param listed the first day on which it was traded, such as 1980-12-12
 * @param delisted the first day on which it was not traded any more
 */
public record InstrumentSettings(
    Optional<String> name,
    Optional<Boolean> tradable,
    Optional<Boolean> fractionable,
    Optional<Boolean> shortable,
    Optional<String> listed,
    Optional<String> delisted) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public InstrumentSettings {
    var first = listed.map(text -> date("listed", text));
    var end = delisted.map(text -> date("delisted", text));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw new IllegalArgumentException("listed must be before delisted");
    }
  }

  Instrument over(Instrument known) {
    return new Instrument(
        known.symbol(),
        name.or(known::name),
        tradable.orElse(known.tradable()),
        fractionable.orElse(known.fractionable()),
        shortable.orElse(known.shortable()),
        listed.map(LocalDate::parse).or(known::listed),
        delisted.map(LocalDate::parse).or(known::delisted));
  }

  private static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + " must be a date such as 1980-12-12, not '" + text + "'", e);
    }
  }
}
