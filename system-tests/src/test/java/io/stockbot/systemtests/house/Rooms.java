package io.stockbot.systemtests.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may import whom.
 *
 * @param root the package of the house
 */
record Rooms(String root) {

  /** Each room, and the rooms that it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("protocol", Set.of()),
              Map.entry("calendar", Set.of("protocol")),
              Map.entry("strategy", Set.of("protocol")),
              Map.entry("strategies", Set.of("protocol", "strategy")),
              Map.entry("common", Set.of("protocol")),
              Map.entry("alpaca", Set.of("protocol", "common")),
              Map.entry("marketdata", Set.of("protocol", "calendar", "common", "alpaca")),
              Map.entry("risk", Set.of("protocol", "calendar", "common")),
              Map.entry("orchestrator", Set.of("protocol", "calendar", "common", "strategy")),
              Map.entry(
                  "backtest",
                  Set.of("protocol", "calendar", "strategy", "marketdata", "risk", "orchestrator")),
              Map.entry(
                  "launcher",
                  Set.of("protocol", "calendar", "common", "marketdata", "risk", "orchestrator")),
              Map.entry("data", Set.of("protocol", "calendar", "common", "marketdata", "launcher")),
              Map.entry(
                  "systemtests",
                  Set.of(
                      "protocol",
                      "calendar",
                      "common",
                      "alpaca",
                      "strategy",
                      "marketdata",
                      "risk",
                      "orchestrator",
                      "backtest",
                      "launcher",
                      "data"))));

  /** Layers go one way, and the services never import each other. */
  ArchRule layersGoOneWay() {
    return all(MAY_IMPORT.keySet().stream().map(this::importsOnlyItsOwn).toList());
  }

  private ArchRule importsOnlyItsOwn(String room) {
    var mayImport = MAY_IMPORT.getOrDefault(room, Set.of());
    var foreign =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(room) && !mayImport.contains(other))
            .map(this::in)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(foreign)
        .allowEmptyShould(true)
        .because("the room " + room + " imports nothing but " + mayImport);
  }

  /** A backtest has no sockets. */
  ArchRule backtestUsesDomainOnly() {
    return noClasses()
        .that()
        .resideInAPackage(in("backtest"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..server..");
  }

  /** The command line starts services and knows nothing of what they do. */
  ArchRule launcherUsesServersOnly() {
    return noClasses()
        .that()
        .resideInAPackage(in("launcher"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(in("marketdata"), in("risk"), in("orchestrator"))
                .and(not(resideInAPackage("..server.."))));
  }

  /** A provider's dialect is spoken at the edge, and its fake by nobody who serves. */
  ArchRule alpacaIsSpokenAtTheEdge() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("alpaca"), "..server..", in("systemtests"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("alpaca"));
  }

  /** The client is tried against the fake and does not know it. */
  ArchRule fakesServeTestsOnly() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("alpaca.fake"), in("systemtests"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("alpaca.fake"));
  }

  /** Domain packages do not look at their own edge. */
  ArchRule domainDoesNotKnowItsServer() {
    return noClasses()
        .that(
            resideInAnyPackage(in("marketdata"), in("risk"), in("orchestrator"))
                .and(not(resideInAPackage("..server.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..server..");
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private static ArchRule all(List<ArchRule> rules) {
    return CompositeArchRule.of(rules);
  }
}
