package io.stockbot.alpaca.history;

import java.time.LocalDate;
import java.time.LocalTime;

/** A day on which the exchange opens and closes, by the wall clock of New York. */
public record TradingDay(LocalDate date, LocalTime open, LocalTime close) {}
