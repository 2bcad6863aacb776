package io.stockbot.alpaca.data;

import java.util.Map;
import java.util.Set;

/**
 * All that is subscribed now, not what has changed.
 *
 * @param symbols of each channel that has any
 */
public record SubscriptionMessage(Map<Channel, Set<String>> symbols) implements ControlMessage {

  public SubscriptionMessage {
    symbols = Map.copyOf(symbols);
  }

  /** Those of one channel. */
  public Set<String> of(Channel channel) {
    return symbols.getOrDefault(channel, Set.of());
  }
}
