package io.stockbot.broken.orchestrator;

import picocli.CommandLine;

final class TakesOptions {
  CommandLine line() {
    return new CommandLine(this);
  }
}
