package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.marketdata.GetSymbols;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final Call GET_SYMBOLS = Call.of(new GetSymbols());

  private final Codec fromClients = new Codec(Limits.FROM_CLIENTS);
  private final Codec betweenServices = new Codec(Limits.BETWEEN_SERVICES);

  @ParameterizedTest
  @ValueSource(ints = {64 * 1024 - 1, 64 * 1024})
  void readsUpTo64KibibytesFromAClient(int bytes) throws Exception {
    assertThat(fromClients.decodeCall(padded(bytes))).isEqualTo(GET_SYMBOLS);
  }

  @Test
  void refusesTheFirstByteOver64KibibytesFromAClient() {
    refuses(fromClients, padded(64 * 1024 + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1024 * 1024 - 1, 1024 * 1024})
  void readsUpToOneMebibyteBetweenServices(int bytes) throws Exception {
    assertThat(betweenServices.decodeCall(padded(bytes))).isEqualTo(GET_SYMBOLS);
  }

  @Test
  void refusesTheFirstByteOverOneMebibyteBetweenServices() {
    refuses(betweenServices, padded(1024 * 1024 + 1));
  }

  @Test
  void refusesAnEventOverTheLimit() {
    var golden = new String(Golden.of("strategy_trade"), StandardCharsets.UTF_8);
    var frame = Frames.of(golden + " ".repeat(64 * 1024 + 1 - golden.length()));

    assertThatExceptionOfType(BadMessage.class)
        .isThrownBy(() -> fromClients.decodeEnvelope(frame))
        .satisfies(bad -> assertThat(bad.reply().code()).isEqualTo(ErrorCode.BAD_JSON));
  }

  @Test
  void readsSixteenLevels() throws Exception {
    assertThat(fromClients.decodeCall(with("[".repeat(15) + "]".repeat(15))))
        .isEqualTo(GET_SYMBOLS);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 1_000, 30_000})
  void refusesTheSeventeenthLevel(int deep) {
    refuses(fromClients, with("[".repeat(deep) + "]".repeat(deep)));
  }

  @Test
  void reads5000Tokens() throws Exception {
    // The object, its two fields and the array's ends take seven of them.
    assertThat(fromClients.decodeCall(with("[" + "1,".repeat(4_992) + "1]")))
        .isEqualTo(GET_SYMBOLS);
  }

  @Test
  void refusesToken5001() {
    refuses(fromClients, with("[" + "1,".repeat(4_993) + "1]"));
  }

  @Test
  void readsTextOf4096CharactersAndNoMore() throws Exception {
    assertThat(fromClients.decodeCall(with(quoted(4_096)))).isEqualTo(GET_SYMBOLS);
    refuses(fromClients, with(quoted(4_097)));
  }

  @Test
  void readsNamesOf64CharactersAndNoMore() throws Exception {
    assertThat(fromClients.decodeCall(with("{" + quoted(64) + ":1}"))).isEqualTo(GET_SYMBOLS);
    refuses(fromClients, with("{" + quoted(65) + ":1}"));
  }

  @Test
  void readsNumbersOf40DigitsAndNoMore() throws Exception {
    assertThat(fromClients.decodeCall(with("1".repeat(40)))).isEqualTo(GET_SYMBOLS);
    refuses(fromClients, with("1".repeat(41)));
  }

  private static void refuses(Codec codec, byte[] frame) {
    assertThatExceptionOfType(BadMessage.class)
        .isThrownBy(() -> codec.decodeCall(frame))
        .satisfies(bad -> assertThat(bad.reply().code()).isEqualTo(ErrorCode.BAD_JSON));
  }

  private static byte[] padded(int bytes) {
    var message = "{\"type\":\"get_symbols\"}";
    return Frames.of(message + " ".repeat(bytes - message.length()));
  }

  private static byte[] with(String value) {
    return Frames.of("{\"type\":\"get_symbols\",\"unknown\":" + value + "}");
  }

  private static String quoted(int length) {
    return "\"" + "x".repeat(length) + "\"";
  }
}
