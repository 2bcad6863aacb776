package io.stockbot.launcher.command;

import io.stockbot.marketdata.server.FeedKind;
import io.stockbot.protocol.strategy.StrategyConfig;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with the value of an option, in words that say what would be right; empty if
 * nothing is.
 */
final class Words {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  private Words() {}

  static Optional<String> notAFeed(String word) {
    var isFeed = Arrays.stream(FeedKind.values()).anyMatch(kind -> kind.word().equals(word));
    return unless(isFeed, "is none of " + FeedKind.words());
  }

  static Optional<String> notReadable(String word) {
    return unless(Files.isReadable(Path.of(word)), "does not exist or cannot be read");
  }

  static Optional<String> notSymbols(String word) {
    return StrategyConfig.problemOf(List.of(word.split(",", -1)));
  }

  static Optional<String> notATime(String word) {
    return unless(isTime(word), "is not a time such as 2013-10-07T13:30:00Z");
  }

  static Optional<String> notASpeed(String word) {
    var isNumber = NUMBER.matcher(word).matches() && new BigDecimal(word).signum() > 0;
    return unless(isNumber || word.equals("max"), "is neither a number above 0 nor max");
  }

  private static boolean isTime(String word) {
    try {
      return Instant.parse(word) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> unless(boolean right, String reason) {
    return right ? Optional.empty() : Optional.of(reason);
  }
}
