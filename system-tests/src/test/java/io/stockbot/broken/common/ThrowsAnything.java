package io.stockbot.broken.common;

final class ThrowsAnything {
  void fail() {
    throw new RuntimeException("something");
  }
}
