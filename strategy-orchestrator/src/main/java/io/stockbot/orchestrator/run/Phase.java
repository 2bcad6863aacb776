package io.stockbot.orchestrator.run;

/** How far a run has come. */
public enum Phase {
  /** It does nothing. */
  STOPPED,
  /** It waits until risk knows its limits. */
  STARTING,
  /** It waits for the past of its symbols. */
  WARMING_UP,
  /** It trades. */
  RUNNING,
  /** Its strategy has failed, or its symbols cannot be had. */
  FAULTED;

  /** Whether it shall trade, now or soon. */
  public boolean isWanted() {
    return this == STARTING || this == WARMING_UP || this == RUNNING;
  }
}
