package io.stockbot.launcher.supervision;

/** What a program on this machine says of itself. */
public sealed interface Condition {

  /** It does its work. */
  record Ready() implements Condition {}

  /**
   * It answers that it cannot do its work now.
   *
   * @param reason in its own words
   */
  record Unready(String reason) implements Condition {}

  /**
   * It does not answer.
   *
   * @param reason in our words
   */
  record Silent(String reason) implements Condition {}
}
