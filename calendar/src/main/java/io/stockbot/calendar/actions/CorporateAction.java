package io.stockbot.calendar.actions;

import java.time.LocalDate;

/** Something that a company does to all shares of it, at once, between two sessions. */
public sealed interface CorporateAction permits Split, Dividend, TickerChange {

  /** The symbol that the share had until then. */
  String symbol();

  /** The first day in New York that is traded without what came before. */
  LocalDate exDate();
}
