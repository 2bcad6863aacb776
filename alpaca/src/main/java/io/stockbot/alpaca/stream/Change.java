package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One change of subscriptions. */
record Change(Action action, List<String> symbols) {

  enum Action {
    SUBSCRIBE("subscribe"),
    UNSUBSCRIBE("unsubscribe");

    private final String wire;

    Action(String wire) {
      this.wire = wire;
    }
  }

  Map<String, Object> message(Set<Channel> channels) {
    var message = new TreeMap<String, Object>();
    message.put("action", action.wire);
    channels.forEach(channel -> message.put(channel.wire(), symbols));
    return message;
  }
}
