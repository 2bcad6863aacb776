package io.stockbot.orchestrator.market;

/** Why nothing is entered in a symbol. */
public enum EntryObstacle {
  /** Its trading is halted. */
  HALTED,
  /** Its prices are older than they should be. */
  STALE
}
