package io.stockbot.broken.orchestrator;

final class StartsThreads {
  void run(Runnable task) {
    Thread.ofVirtual().start(task);
  }
}
