package io.stockbot.risk;

/** The state of the kill switch could not be read or saved. */
public final class LatchFailure extends Exception {

  private final String problem;

  /** The problem is one line that says where and why. */
  public LatchFailure(String problem, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
