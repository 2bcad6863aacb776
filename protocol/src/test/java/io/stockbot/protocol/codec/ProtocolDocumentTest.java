package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document for client authors says what the code does. */
class ProtocolDocumentTest {

  private static final String DOCUMENT = document();
  private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("^\\| `([A-Z_]+)` \\| (yes|no) \\| (.*) \\|$", Pattern.MULTILINE);

  @ParameterizedTest
  @MethodSource("wireNames")
  void eachMessageHasASectionWithItsGoldenFileAsTheOneExample(String wireName) {
    assertThat(DOCUMENT).containsOnlyOnce("\n### `" + wireName + "`\n");
    var section = DOCUMENT.substring(DOCUMENT.indexOf("\n### `" + wireName + "`\n") + 1);
    var example = EXAMPLE.matcher(section);

    assertThat(example.find()).isTrue();
    SameJson.assertSame(Frames.of(example.group(1)), Golden.of(wireName));
  }

  @Test
  void thereIsNoExampleBesides() {
    assertThat(EXAMPLE.matcher(DOCUMENT).results()).hasSize((int) wireNames().count());
  }

  @Test
  void theTableOfErrorCodesIsTheClosedTableInItsOrder() {
    assertThat(CODE.matcher(DOCUMENT).results().map(MatchResult::group))
        .containsExactlyElementsOf(
            Arrays.stream(ErrorCode.values()).map(ProtocolDocumentTest::row).toList());
  }

  private static String row(ErrorCode code) {
    return "| `%s` | %s | %s |".formatted(code, code.retryable() ? "yes" : "no", code.meaning());
  }

  static Stream<String> wireNames() {
    return Stream.concat(WireNames.REQUESTS.keySet().stream(), WireNames.EVENTS.keySet().stream());
  }

  private static String document() {
    try {
      return Files.readString(Path.of(System.getProperty("stockbot.root"), "docs", "PROTOCOL.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
