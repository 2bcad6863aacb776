package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.Message;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketDataRequest;
import io.stockbot.protocol.risk.RiskEvent;
import io.stockbot.protocol.risk.RiskRequest;
import io.stockbot.protocol.session.SessionEvent;
import io.stockbot.protocol.session.SessionRequest;
import io.stockbot.protocol.strategy.StrategyEvent;
import io.stockbot.protocol.strategy.StrategyRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

  private static final List<Class<? extends Message>> FAMILIES =
      List.of(
          SessionRequest.class,
          SessionEvent.class,
          StrategyRequest.class,
          StrategyEvent.class,
          MarketDataRequest.class,
          MarketDataEvent.class,
          RiskRequest.class,
          RiskEvent.class);

  private final Codec codec = new Codec(Limits.BETWEEN_SERVICES);

  @ParameterizedTest
  @FieldSource("io.stockbot.protocol.codec.Samples#REQUESTS")
  void aRequestIsItsGoldenFileToTheByteBothWays(Request sample) throws Exception {
    var golden = Golden.of(WireNames.of(sample));

    assertThat(codec.encode(Call.of(sample))).asString().isEqualTo(text(golden));
    assertThat(codec.decodeCall(golden)).isEqualTo(Call.of(sample));
  }

  @ParameterizedTest
  @FieldSource("io.stockbot.protocol.codec.Samples#EVENTS")
  void anEventIsItsGoldenFileToTheByteBothWays(Event sample) throws Exception {
    var golden = Golden.of(WireNames.of(sample));
    var envelope = Envelope.of(sample, Samples.SENT);

    assertThat(codec.encode(envelope)).asString().isEqualTo(text(golden));
    assertThat(codec.decodeEnvelope(golden)).isEqualTo(envelope);
  }

  @ParameterizedTest
  @MethodSource("messages")
  void everyMessageOfASealedFamilyHasANameASampleAndAGoldenFile(Class<? extends Message> message) {
    var sample = Samples.of(message);

    assertThat(Golden.of(WireNames.of(sample))).isNotEmpty();
  }

  @Test
  void everyWireNameBelongsToAMessageOfASealedFamily() {
    var named = new HashSet<Class<?>>(WireNames.REQUESTS.values());
    named.addAll(WireNames.EVENTS.values());

    assertThat(named).isEqualTo(messages().collect(Collectors.toSet()));
  }

  @Test
  void thereIsNoGoldenFileWithoutAMessage() throws Exception {
    var folder = Path.of(GoldenTest.class.getResource("/golden").toURI());

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      WireNames.REQUESTS.keySet().stream(), WireNames.EVENTS.keySet().stream())
                  .toList());
    }
  }

  static Stream<Class<? extends Message>> messages() {
    return FAMILIES.stream()
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .map(message -> message.asSubclass(Message.class));
  }

  private static String text(byte[] golden) {
    return new String(golden, StandardCharsets.UTF_8);
  }
}
