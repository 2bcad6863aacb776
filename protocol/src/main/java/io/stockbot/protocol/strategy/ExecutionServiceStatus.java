package io.stockbot.protocol.strategy;

/** Whether new entries can go out; told when a session begins and at each change. */
public record ExecutionServiceStatus(Status status) implements StrategyEvent {

  /** STOPPED whenever a new entry cannot go out, for whatever reason. */
  public enum Status {
    RUNNING,
    STOPPED
  }
}
