package io.stockbot.protocol.codec;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the basic API's own document, as they stand there. */
class BasicApiTest {

  private final Codec codec = new Codec(Limits.FROM_CLIENTS);

  @ParameterizedTest
  @ValueSource(
      strings = {"get_active_strategies", "start_strategy", "stop_strategy", "pause_strategy"})
  void aRequestAsTheDocumentWritesItLosesNothing(String type) throws Exception {
    var example = example(type);

    var again = codec.encode(codec.decodeCall(example));

    SameJson.assertSame(again, example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy_status_list",
        "strategy_started",
        "strategy_stopped",
        "strategy_paused",
        "strategy_signal",
        "strategy_trade",
        "execution_service_status"
      })
  void anEventAsTheDocumentWritesItLosesNothing(String type) throws Exception {
    var example = example(type);

    var again = codec.encode(codec.decodeEnvelope(example));

    SameJson.assertSame(again, example);
  }

  private static byte[] example(String type) {
    return Golden.read(BasicApiTest.class.getResource("/basic-api/" + type + ".json"));
  }
}
