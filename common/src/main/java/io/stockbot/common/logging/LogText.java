package io.stockbot.common.logging;

/** Text from outside, made harmless for a log: on one line and never long. */
public final class LogText {

  private static final int MAX_LENGTH = 200;

  private LogText() {}

  /** The first 200 characters, with control characters written as {@code \}{@code u001b}. */
  public static String of(String untrusted) {
    var text = new StringBuilder();
    untrusted.chars().limit(MAX_LENGTH).forEach(c -> append(text, (char) c));
    return untrusted.length() > MAX_LENGTH ? text + "…" : text.toString();
  }

  private static void append(StringBuilder text, char c) {
    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028') {
      text.append(String.format("\\u%04x", (int) c));
    } else {
      text.append(c);
    }
  }
}
