package io.stockbot.systemtests.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HouseRulesTest {

  private static final String HOUSE = "io.stockbot";
  private static final String BROKEN = "io.stockbot.broken";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(HOUSE);

  private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages(BROKEN);

  /** Each rule, and the class that breaks it on purpose. */
  private static final Map<String, String> BROKEN_BY =
      Map.ofEntries(
          Map.entry("layers go one way", "strategies.PeeksAtRisk"),
          Map.entry("a backtest uses domain packages only", "backtest.OpensASocket"),
          Map.entry("the launcher uses server packages only", "launcher.KnowsTooMuch"),
          Map.entry("Alpaca is spoken at the edge", "marketdata.SpeaksAlpaca"),
          Map.entry("fakes serve tests only", "marketdata.SpeaksAlpaca"),
          Map.entry("a domain does not know its server", "risk.LooksAtItsEdge"),
          Map.entry("packages have no cycles", "marketdata.TurnsInCircles"),
          Map.entry("Netty serves sockets only", "orchestrator.SpeaksNetty"),
          Map.entry("Guice wires servers only", "orchestrator.IsInjected"),
          Map.entry("settings are read at the edge", "orchestrator.ReadsSettings"),
          Map.entry("JSON is spoken by the protocol", "orchestrator.WritesJson"),
          Map.entry("options are parsed by the command line", "orchestrator.TakesOptions"),
          Map.entry("the database is behind the store", "marketdata.AsksTheDatabase"),
          Map.entry("time is given", "orchestrator.LooksAtTheClock"),
          Map.entry("randomness is given", "orchestrator.ThrowsDice"),
          Map.entry("threads are given", "orchestrator.StartsThreads"),
          Map.entry("standard streams are for the screen", "common.TalksToItself"),
          Map.entry("only risk approves", "orchestrator.ApprovesItself"),
          Map.entry("only the desk submits", "orchestrator.GoesPastTheDesk"),
          Map.entry("the protocol holds only values", "protocol.Counts"),
          Map.entry("the protocol needs Jackson only", "protocol.Logs"),
          Map.entry("numbers are exact", "orchestrator.LosesCents"),
          Map.entry("names say what a class is", "common.OrderHelper"),
          Map.entry("exceptions have names", "common.ThrowsAnything"),
          Map.entry("packages are null-marked", "unmarked.MayBeNull"));

  static Stream<String> rules() {
    return HouseRules.of(HOUSE).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdInTheHouse(String rule) {
    var outcome = HouseRules.named(rule, HOUSE).evaluate(MAIN);

    assertThat(outcome.getFailureReport().getDetails()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areSeenToFail(String rule) {
    var outcome = HouseRules.named(rule, BROKEN).evaluate(BREAKERS);

    assertThat(outcome.getFailureReport().getDetails())
        .anyMatch(violation -> violation.contains(BROKEN + "." + BROKEN_BY.get(rule)));
  }

  @Test
  void lookAtEveryRoom() {
    var rooms =
        List.of(
            "protocol",
            "calendar",
            "strategy",
            "strategies",
            "common",
            "alpaca",
            "marketdata",
            "risk",
            "orchestrator",
            "backtest",
            "launcher",
            "data",
            "systemtests");

    assertThat(rooms)
        .allMatch(
            room ->
                MAIN.stream()
                    .anyMatch(type -> type.getPackageName().startsWith(HOUSE + "." + room)));
  }
}
