package io.stockbot.benchmarks.fanout;

import java.nio.charset.StandardCharsets;

/**
 * Reads of a message what a check of its number needs, and nothing else. Not for several threads.
 */
final class Numbers {

  private static final byte[] TYPE = bytes("{\"type\":\"market_");
  private static final byte[] SEQ = bytes("\"seq\":");
  private static final byte[] PREV = bytes("\"prev\":");
  private static final byte[] TIME = bytes("\"time\":\"");
  private static final int DATE_LENGTH = "1970-01-01T".length();
  private static final int KINDS = 128;

  private final boolean isStrict;
  private final boolean maySkip;
  private final long[] last = new long[KINDS];
  private long timeOfDay;
  private String problem = "";
  private int at;

  /**
   * @param isStrict whether a message says which one came before it
   * @param maySkip whether some may be left out
   */
  Numbers(boolean isStrict, boolean maySkip) {
    this.isStrict = isStrict;
    this.maySkip = maySkip;
  }

  /** Whether it was market data. */
  boolean take(byte[] text, int from, int size) {
    if (!matches(text, from, TYPE)) {
      return false;
    }
    var kind = text[from + TYPE.length];
    at = after(SEQ, text, from + TYPE.length, from + size);
    var seq = number(text);
    at++;
    var prev = matches(text, at, PREV) ? prev(text) : -1;
    check(kind, seq, prev);
    timeOfDay = kind == 'b' ? -1 : time(text, after(TIME, text, at, from + size) + DATE_LENGTH);
    return true;
  }

  /** Nanoseconds since midnight at which it was made; negative when it does not say. */
  long timeOfDayNanos() {
    return timeOfDay;
  }

  boolean isBroken() {
    return !problem.isEmpty();
  }

  String problem() {
    return problem;
  }

  private void check(byte kind, long seq, long prev) {
    var before = last[kind];
    last[kind] = seq;
    if (before == 0) {
      return;
    }
    var isNext = maySkip ? seq > before : seq == before + 1;
    if (!isNext || (isStrict && prev >= 0 && prev != before)) {
      problem = (char) kind + " " + seq + " (prev " + prev + ") came after " + before;
    }
  }

  private long prev(byte[] text) {
    at += PREV.length;
    return number(text);
  }

  private long number(byte[] text) {
    var number = 0L;
    while (text[at] >= '0' && text[at] <= '9') {
      number = 10 * number + text[at++] - '0';
    }
    return number;
  }

  /** Of a time such as 13:30:00.250Z. */
  private long time(byte[] text, int from) {
    at = from;
    var seconds = 0L;
    for (var part = 0; part < 3; part++) {
      seconds = 60 * seconds + number(text);
      at++;
    }
    var nanos = 0L;
    if (text[at - 1] == '.') {
      var begin = at;
      nanos = number(text);
      for (var digits = at - begin; digits < 9; digits++) {
        nanos *= 10;
      }
    }
    return 1_000_000_000L * seconds + nanos;
  }

  private static int after(byte[] word, byte[] text, int from, int end) {
    for (var i = from; i <= end - word.length; i++) {
      if (matches(text, i, word)) {
        return i + word.length;
      }
    }
    throw new IllegalArgumentException(
        "no "
            + new String(word, StandardCharsets.US_ASCII)
            + " in "
            + new String(text, from, end - from, StandardCharsets.UTF_8));
  }

  private static boolean matches(byte[] text, int from, byte[] word) {
    for (var i = 0; i < word.length; i++) {
      if (text[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
