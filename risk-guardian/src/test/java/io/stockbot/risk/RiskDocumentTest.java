package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.risk.rule.RiskLimits;
import io.stockbot.risk.rule.RuleDefinition;
import io.stockbot.risk.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/RISK.md lists the rules as the code has them. */
class RiskDocumentTest {

  /** Columns are parted by bars; a bar inside a column is escaped. */
  private static final Pattern COLUMN_END = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");

  private final List<RuleDefinition> rules = new Rules(RiskLimits.DEFAULT).definitions();

  @Test
  void listsEachRuleWithItsCodeScopeDefaultAndWhetherReducingOrdersPass() throws IOException {
    assertThat(documented()).isEqualTo(rules.stream().map(RiskDocumentTest::row).toList());
  }

  @Test
  void givesEachRuleACodeOfItsOwnAndTheOrderOfTheirNumbers() {
    assertThat(rules).extracting(RuleDefinition::code).doesNotHaveDuplicates();
    assertThat(rules).extracting(RuleDefinition::id).isSorted();
  }

  private static List<String> row(RuleDefinition rule) {
    return List.of(
        rule.id(),
        rule.code(),
        rule.scopes().stream().map(Enum::name).collect(Collectors.joining(", ")),
        rule.limit(),
        rule.reducingPasses() ? "pass" : "must keep it");
  }

  private static List<List<String>> documented() throws IOException {
    var document = Path.of(System.getProperty("stockbot.root"), "docs", "RISK.md");
    return Files.readAllLines(document).stream()
        .filter(line -> line.startsWith("| R"))
        .map(line -> COLUMN_END.split(line, -1))
        .map(columns -> List.of(columns[1], columns[2], columns[3], columns[5], columns[6]))
        .toList();
  }
}
