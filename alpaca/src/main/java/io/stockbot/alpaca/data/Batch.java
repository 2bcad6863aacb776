package io.stockbot.alpaca.data;

import java.util.List;

/**
 * What one frame holds.
 *
 * @param messages those that can be read, in order
 * @param problems of those that cannot
 */
public record Batch(List<StreamMessage> messages, List<String> problems) {

  public Batch {
    messages = List.copyOf(messages);
    problems = List.copyOf(problems);
  }
}
