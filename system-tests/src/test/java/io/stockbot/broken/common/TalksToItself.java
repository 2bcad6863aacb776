package io.stockbot.broken.common;

final class TalksToItself {
  void talk() {
    System.out.println("well");
  }
}
