package io.stockbot.benchmarks.fanout;

/**
 * The clients of one side: readers that take everything as it comes, and slow ones.
 *
 * @param readers get every message of three streams
 * @param slow get quotes, and read less than there are
 */
record Crowd(int readers, int slow) {

  private static final int ONE_IN = 5;

  /** A fifth of them is slow. */
  static Crowd of(int clients) {
    var slow = clients / ONE_IN;
    return new Crowd(clients - slow, slow);
  }

  int size() {
    return readers + slow;
  }
}
