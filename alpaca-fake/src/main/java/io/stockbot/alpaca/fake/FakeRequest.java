package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.BadData;
import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.Encoding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a client asks of the stream. Printed it has no keys. */
record FakeRequest(String action, Map<Channel, Set<String>> channels, String key, String secret) {

  static FakeRequest read(Encoding encoding, byte[] frame) {
    try {
      return of(encoding.tree(frame));
    } catch (BadData bad) {
      return new FakeRequest("", Map.of(), "", "");
    }
  }

  private static FakeRequest of(JsonNode message) {
    var channels = new LinkedHashMap<Channel, Set<String>>();
    for (var channel : Channel.values()) {
      var named = new LinkedHashSet<String>();
      message.path(channel.wire()).values().forEach(symbol -> named.add(symbol.asString()));
      if (!named.isEmpty()) {
        channels.put(channel, named);
      }
    }
    return new FakeRequest(
        message.path("action").asString(""),
        channels,
        message.path("key").asString(""),
        message.path("secret").asString(""));
  }

  boolean hasKeys(Credentials keys) {
    return key.equals(keys.revealKeyId()) && secret.equals(keys.revealSecretKey());
  }

  Set<String> symbols() {
    return channels.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public String toString() {
    return action + " " + symbols();
  }
}
