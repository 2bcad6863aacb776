package io.stockbot.protocol;

/**
 * The closed table of what a service may answer instead of what was asked. Codes are stable: a
 * client may decide by them. The sentence says when a code is used.
 */
public enum ErrorCode {
  BAD_JSON(false, "The frame holds no JSON object within the limits."),
  BAD_TYPE(false, "The type is missing, is no text, or is not known here."),
  BAD_FIELD(false, "Fields are missing or wrong; details names each of them."),
  BAD_STATE(false, "The request does not fit the state that its subject is in."),
  STRATEGY_NOT_FOUND(false, "No strategy of the catalogue has this id."),
  SYMBOL_NOT_FOUND(false, "The feed does not have this symbol."),
  CONFLICT_CONFIG(false, "The strategy runs with another config; stop it first."),
  DENIED_LIVE_TRADING(false, "Real trading is asked for, and no live broker exists."),
  AUTH_REQUIRED(false, "Only a session with the services' secret may say this."),
  LIMIT_SESSIONS(true, "Too many sessions are open; told in the refused handshake (503)."),
  LIMIT_SYMBOLS(false, "The session would be subscribed to more symbols than it may."),
  LIMIT_QUEUE(true, "The session did not take what it was sent; told in the close frame (4008)."),
  UPSTREAM_RISK_UNAVAILABLE(true, "The risk-guardian gave no answer in time; no order was sent."),
  INTERNAL(false, "A fault of the service, which is in its log.");

  private final boolean retryable;
  private final String meaning;

  ErrorCode(boolean retryable, String meaning) {
    this.retryable = retryable;
    this.meaning = meaning;
  }

  /** Whether the same request may succeed later without a change. */
  public boolean retryable() {
    return retryable;
  }

  public String meaning() {
    return meaning;
  }
}
