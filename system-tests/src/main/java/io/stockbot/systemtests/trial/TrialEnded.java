package io.stockbot.systemtests.trial;

/** A trial cannot go on; the message says what did not come about. */
final class TrialEnded extends Exception {

  TrialEnded(String message) {
    super(message);
  }
}
