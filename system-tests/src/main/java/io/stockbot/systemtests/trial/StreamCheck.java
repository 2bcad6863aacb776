package io.stockbot.systemtests.trial;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * What one reader hears: that nothing is missing and all is in order, by the numbers of messages.
 * It reads a message only as far as it must: a thousand readers share a thread. Not thread-safe.
 */
final class StreamCheck {

  private static final byte[] TYPE = bytes("{\"type\":\"market_");
  private static final byte[] TIMESTAMP = bytes(",\"timestamp\":\"");
  private static final byte[] SEQ = bytes(",\"seq\":");
  private static final byte[] PREV = bytes(",\"prev\":");
  private static final byte[] SYMBOL = bytes(",\"data\":{\"symbol\":\"");
  private static final int DATE_LENGTH = "2026-01-05T".length();
  private static final int NANO_DIGITS = 9;
  private static final long DAY_NANOS = TimeUnit.DAYS.toNanos(1);
  private static final long HASH_FACTOR = 1_000_003;

  private final Map<Long, Long> last = new HashMap<>();
  private Optional<String> problem = Optional.empty();
  private byte[] text = {};
  private int at;

  /**
   * How long a message was on its way, in nanoseconds; empty for one that has no number.
   *
   * @param timeOfDay in nanoseconds, UTC
   */
  OptionalLong hear(byte[] bytes, int from, long timeOfDay) {
    text = bytes;
    at = from;
    if (!skip(TYPE)) {
      return OptionalLong.empty();
    }
    var kind = text[at];
    skipWord();
    skip(TIMESTAMP);
    var sent = timeOfDay();
    at++;
    if (!skip(SEQ)) {
      return OptionalLong.empty();
    }
    var seq = number();
    var prev = skip(PREV) ? number() : seq - 1;
    skip(SYMBOL);
    check(kind, word(), seq, prev);
    return OptionalLong.of(Math.floorMod(timeOfDay - sent, DAY_NANOS));
  }

  /** What was missing or out of order. */
  Optional<String> problem() {
    return problem;
  }

  private void check(byte kind, String symbol, long seq, long prev) {
    var before = last.put(HASH_FACTOR * symbol.hashCode() + kind, seq);
    if (before != null && before != prev) {
      problem =
          Optional.of(
              "%c of %s: %d with prev %d after %d"
                  .formatted((char) kind, symbol, seq, prev, before));
    }
  }

  private boolean skip(byte[] word) {
    for (var i = 0; i < word.length; i++) {
      if (text[at + i] != word[i]) {
        return false;
      }
    }
    at += word.length;
    return true;
  }

  /** To behind the quotation mark. */
  private void skipWord() {
    while (text[at] != '"') {
      at++;
    }
    at++;
  }

  private String word() {
    var from = at;
    skipWord();
    return new String(text, from, at - 1 - from, StandardCharsets.US_ASCII);
  }

  private long number() {
    var number = 0L;
    while (text[at] >= '0' && text[at] <= '9') {
      number = 10 * number + text[at++] - '0';
    }
    return number;
  }

  /** Of a time such as 2026-01-05T13:30:00.250Z, to behind the Z. */
  private long timeOfDay() {
    at += DATE_LENGTH;
    var seconds = 0L;
    for (var part = 0; part < 3; part++) {
      seconds = 60 * seconds + number();
      at++;
    }
    var nanos = 0L;
    if (text[at - 1] == '.') {
      var begin = at;
      nanos = number();
      for (var digits = at - begin; digits < NANO_DIGITS; digits++) {
        nanos *= 10;
      }
      at++;
    }
    return TimeUnit.SECONDS.toNanos(seconds) + nanos;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
