package io.stockbot.broken.protocol;

final class Counts {
  private int count;

  int next() {
    count++;
    return count;
  }
}
