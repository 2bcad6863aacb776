package io.stockbot.systemtests.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/**
 * What only the edges of the house touch.
 *
 * @param root the package of the house
 */
record Edges(String root) {

  ArchRule nettyServesSocketsOnly() {
    return only(
        "io.netty..",
        in("common.websocket"),
        in("common.link"),
        in("alpaca.stream"),
        in("alpaca.fake"));
  }

  ArchRule guiceWiresServersOnly() {
    return only("com.google.inject..", "..server..");
  }

  ArchRule settingsAreReadAtTheEdge() {
    return only(
        "com.typesafe..", in("common.settings"), "..server..", in("launcher"), in("systemtests"));
  }

  /** And by a provider's dialect, and by the one answer that is no message, {@code /health}. */
  ArchRule jsonIsSpokenByTheProtocol() {
    return only("tools.jackson..", in("protocol"), in("common.websocket"), in("alpaca"));
  }

  ArchRule optionsAreParsedByTheCommandLine() {
    return only("picocli..", in("launcher"), in("data.command"), in("systemtests"));
  }

  /** What is stored is asked of the store, and not of its files. */
  ArchRule theDatabaseIsBehindTheStore() {
    return only("org.duckdb..", in("marketdata.history.parquet"));
  }

  private ArchRule only(String framework, String... edges) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(edges)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(framework);
  }

  /** Time is given, never taken. */
  ArchRule timeIsGiven() {
    return noDomainClass(
        target(owner(resideInAPackage("java.time")))
            .and(target(name("now")))
            .or(call(InstantSource.class, "system"))
            .or(call(Clock.class, "system.*"))
            .or(call(System.class, "currentTimeMillis|nanoTime")));
  }

  /** Randomness is given; only what a seed decides may be made in the domain. */
  ArchRule randomnessIsGiven() {
    return noDomainClass(
        call(Math.class, "random")
            .or(call(UUID.class, "randomUUID"))
            .or(call(RandomGenerator.class, "getDefault"))
            .or(
                target(owner(assignableTo(Random.class)))
                    .and(target(name("<init>")))
                    .and(
                        DescribedPredicate.describe(
                            "without a seed",
                            made -> made.getTarget().getRawParameterTypes().isEmpty()))));
  }

  /** One thread at a time owns a service's state, and the domain starts none. */
  ArchRule threadsAreGiven() {
    return noDomainClass(
        target(owner(assignableTo(Thread.class)))
            .or(call(Executors.class, ".*"))
            .or(call(CompletableFuture.class, ".*Async")));
  }

  ArchRule standardStreamsAreForTheScreen() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("launcher"), in("systemtests"))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  }

  private ArchRule noDomainClass(DescribedPredicate<? super JavaCall<?>> calls) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("common"), "..server..", in("launcher"), in("systemtests"))
        .should()
        .callCodeUnitWhere(calls);
  }

  private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String methods) {
    return target(owner(equivalentTo(type))).and(target(nameMatching(methods)));
  }

  private String in(String room) {
    return root + "." + room + "..";
  }
}
