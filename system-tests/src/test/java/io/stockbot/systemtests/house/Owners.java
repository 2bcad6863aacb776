package io.stockbot.systemtests.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/**
 * What one part of the house does and no other.
 *
 * @param root the package of the house
 */
record Owners(String root) {

  /** An order goes out only when the risk side approved it: nobody else can say so. */
  ArchRule onlyRiskApproves() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".risk..", root + ".protocol.codec..")
        .should()
        .callCodeUnitWhere(call("protocol.risk.OrderDecision", "<init>"));
  }

  /** What reaches a broker has passed the desk, which asks risk first. */
  ArchRule onlyTheDeskSubmits() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(root + ".orchestrator.order.OrderDesk")
        .should()
        .callCodeUnitWhere(call("orchestrator.order.Broker", "submit"));
  }

  private DescribedPredicate<JavaCall<?>> call(String type, String method) {
    var named = Pattern.quote(root + "." + type);
    return target(owner(nameMatching(named))).and(target(name(method)));
  }
}
