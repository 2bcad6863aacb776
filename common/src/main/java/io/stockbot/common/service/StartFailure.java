package io.stockbot.common.service;

/** A service cannot start; the message is one line for the user that says what to do. */
public final class StartFailure extends Exception {

  public StartFailure(String message) {
    super(message);
  }

  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
