package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.data.Channel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one session is subscribed to. Guarded by the market. */
final class FakeSubscriptions {

  private static final Map<String, Channel> CHANNELS =
      Map.of(
          "t", Channel.TRADES,
          "c", Channel.TRADES,
          "x", Channel.TRADES,
          "q", Channel.QUOTES,
          "b", Channel.BARS,
          "u", Channel.UPDATED_BARS,
          "d", Channel.DAILY_BARS,
          "s", Channel.STATUSES,
          "l", Channel.LULDS,
          "i", Channel.IMBALANCES);

  private final Map<Channel, Set<String>> held = new EnumMap<>(Channel.class);

  FakeSubscriptions with(FakeRequest request) {
    var changed = new FakeSubscriptions();
    for (var channel : Channel.values()) {
      var symbols = new TreeSet<>(held.getOrDefault(channel, Set.of()));
      var named = request.channels().getOrDefault(channel, Set.of());
      if (request.action().equals("subscribe")) {
        symbols.addAll(named);
      } else {
        symbols.removeAll(named);
      }
      changed.held.put(channel, symbols);
    }
    return changed;
  }

  void become(FakeSubscriptions other) {
    held.clear();
    held.putAll(other.held);
  }

  Set<String> symbols() {
    return held.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** What nobody knows is told to everybody. */
  boolean want(Map<String, Object> message) {
    var channel = CHANNELS.get((String) message.get("T"));
    if (channel == null) {
      return true;
    }
    var symbols = held.getOrDefault(channel, Set.of());
    return symbols.contains("*") || symbols.contains((String) message.get("S"));
  }

  Map<String, Object> message() {
    var message = Wire.message("subscription");
    held.forEach((channel, symbols) -> message.put(channel.wire(), List.copyOf(symbols)));
    var trades = new ArrayList<>(held.getOrDefault(Channel.TRADES, Set.of()));
    message.put("corrections", trades);
    message.put("cancelErrors", trades);
    return message;
  }
}
