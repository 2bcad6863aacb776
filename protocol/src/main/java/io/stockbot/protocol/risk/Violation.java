package io.stockbot.protocol.risk;

/**
 * A rule that an order breaks.
 *
 * @param code stable name of the rule, such as {@code MAX_POSITION_VALUE}
 * @param rule its number, such as {@code R16}
 * @param scope whose limit it is
 * @param limit what is allowed, with its unit where it has one
 * @param observed what the order would make of it
 * @param reason one sentence in a trader's words
 */
public record Violation(
    String code, String rule, Scope scope, String limit, String observed, String reason) {

  /** For whom a limit holds. */
  public enum Scope {
    ORDER,
    STRATEGY,
    SYMBOL,
    ACCOUNT,
    GLOBAL
  }
}
