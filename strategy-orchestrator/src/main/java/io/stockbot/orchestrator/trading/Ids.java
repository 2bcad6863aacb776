package io.stockbot.orchestrator.trading;

/** Names for signals, orders and trades: numbered, and unique by the name of the process's life. */
public final class Ids {

  private final String life;
  private long last;

  /**
   * @param life differs at each start of the orchestrator
   */
  public Ids(String life) {
    this.life = life;
  }

  public String next(String kind) {
    last++;
    return kind + "_" + life + "_" + last;
  }
}
