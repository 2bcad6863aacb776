package io.stockbot.calendar;

/** What part of the exchange's day it is. */
public enum Phase {
  /** Nobody trades: at night, on weekends and holidays. */
  CLOSED,
  /** Before the opening bell, from 04:00. */
  PRE,
  /** The regular session, from the opening to the closing bell. */
  REGULAR,
  /** After the closing bell, until 20:00; until 17:00 when the bell rang early. */
  POST
}
