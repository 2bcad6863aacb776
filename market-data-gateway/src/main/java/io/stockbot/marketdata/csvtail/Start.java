package io.stockbot.marketdata.csvtail;

/** Where in a file that is there already its rows begin to count. */
public enum Start {
  /** All of them do. */
  BEGINNING,
  /** Only those that are written from now on do. */
  END
}
