package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden files with random damage are messages or bad messages, and nothing else ever. */
class FuzzTest {

  private static final int MUTATIONS = 20_000;
  private static final List<String> TOKENS =
      List.of(
          "null",
          "true",
          "{",
          "}",
          "[",
          "]",
          "[]",
          "{}",
          "\"\"",
          "\"",
          ",",
          ":",
          "0",
          "-1",
          "1.5",
          "1e9999999",
          "1e99999999999",
          "-1e-9999999",
          "9223372036854775808",
          "NaN",
          "\\ud800",
          "\\u0000",
          "\"data\":",
          "\"type\":",
          "\"data\":null,",
          "+999999999-01-01T00:00:00Z");

  private final Codec codec = new Codec(Limits.FROM_CLIENTS);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothingButAMessageOrABadMessageComesOfDamagedRequests(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var golden = WireNames.REQUESTS.keySet().stream().sorted().map(Golden::of).toList();
    var refused = 0;
    for (var i = 0; i < MUTATIONS / 3; i++) {
      var frame = damaged(golden.get(random.nextInt(golden.size())), random);
      try {
        assertThat(codec.encode(codec.decodeCall(frame))).isNotEmpty();
      } catch (BadMessage bad) {
        assertAnswerable(bad);
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError(new String(frame, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 6, MUTATIONS / 3 - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothingButAMessageOrABadMessageComesOfDamagedEvents(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var golden = WireNames.EVENTS.keySet().stream().sorted().map(Golden::of).toList();
    var refused = 0;
    for (var i = 0; i < MUTATIONS / 3; i++) {
      var frame = damaged(golden.get(random.nextInt(golden.size())), random);
      try {
        assertThat(codec.encode(codec.decodeEnvelope(frame))).isNotEmpty();
      } catch (BadMessage bad) {
        assertAnswerable(bad);
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError(new String(frame, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 6, MUTATIONS / 3 - 1);
  }

  private void assertAnswerable(BadMessage bad) {
    assertThat(codec.encode(new Envelope(bad.reply(), Samples.SENT, bad.requestId()))).isNotEmpty();
  }

  private static byte[] damaged(byte[] golden, RandomGenerator random) {
    var bytes = new ArrayList<Byte>();
    for (var b : golden) {
      bytes.add(b);
    }
    for (var times = random.nextInt(1, 4); times > 0 && bytes.size() > 1; times--) {
      var at = random.nextInt(bytes.size());
      switch (random.nextInt(5)) {
        case 0 -> bytes.set(at, (byte) random.nextInt(256));
        case 1 -> bytes.remove(at);
        case 2 -> bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(40))).clear();
        case 3 -> insert(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())));
        default -> replaceValue(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())));
      }
    }
    var frame = new byte[bytes.size()];
    for (var i = 0; i < frame.length; i++) {
      frame[i] = bytes.get(i);
    }
    return frame;
  }

  private static void insert(List<Byte> bytes, int at, String token) {
    var offset = at;
    for (var b : token.getBytes(StandardCharsets.UTF_8)) {
      bytes.add(offset++, b);
    }
  }

  /**
   * Puts the token in the place of the value after the next colon, so that JSON often stays JSON.
   */
  private static void replaceValue(List<Byte> bytes, int from, String token) {
    var start = bytes.subList(from, bytes.size()).indexOf((byte) ':') + from + 1;
    var end = start;
    while (end < bytes.size() && ",}]".indexOf((char) bytes.get(end).byteValue()) < 0) {
      end++;
    }
    bytes.subList(start, end).clear();
    insert(bytes, start, token);
  }
}
