package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about providers shows the code as it is. */
class ProvidersDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("stockbot.root"));
  private static final Path SOURCES = ROOT.resolve("market-data-gateway/src/main");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- from (\\S+) -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource
  void namesEachProvider(FeedKind kind) throws Exception {
    assertThat(page()).contains("| `" + kind.word() + "` |");
  }

  @Test
  void eachPieceOfCodeStandsInItsFile() throws Exception {
    var snippets = SNIPPET.matcher(page()).results().toList();

    assertThat(snippets).hasSizeGreaterThan(2);
    for (var snippet : snippets) {
      assertThat(Files.readString(SOURCES.resolve(snippet.group(1))))
          .contains(snippet.group(2).stripTrailing());
    }
  }

  @Test
  void thereIsNoCodeBesides() throws Exception {
    var named = SNIPPET.matcher(page()).results().count();

    assertThat(Pattern.compile("```java").matcher(page()).results().map(MatchResult::group))
        .hasSizeLessThanOrEqualTo((int) named);
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/PROVIDERS.md"));
  }
}
