package io.stockbot.systemtests.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * What a class may be, hold and be called.
 *
 * @param root the package of the house
 */
record Values(String root) {

  private static final String CODEC = "protocol.codec";

  /** The protocol's records say what is; nothing in it changes or acts, but the codec. */
  ArchRule protocolHoldsOnlyValues() {
    return classes()
        .that()
        .resideInAPackage(in("protocol"))
        .and()
        .resideOutsideOfPackage(in(CODEC))
        .should(
            be(
                "a record, an enum, an interface, an exception or functions of values",
                Values::isValue));
  }

  private static boolean isValue(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.isAssignableTo(Throwable.class)
        || type.isAnonymousClass()
        || type.getFields().stream().allMatch(f -> f.getModifiers().contains(JavaModifier.STATIC));
  }

  /** Other programs import the protocol, and get no more than they need. */
  ArchRule protocolNeedsJacksonOnly() {
    return classes()
        .that()
        .resideInAPackage(in("protocol"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            in("protocol"),
            "java..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "org.jspecify.annotations..");
  }

  /**
   * Money, prices and quantities are exact. The simulated market alone may walk on doubles: it
   * makes prices up, and rounds them to cents before anybody sees them.
   */
  ArchRule numbersAreExact() {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(in("marketdata.simulated"), in("systemtests"))
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .orShould()
        .haveRawType(Double.class)
        .orShould()
        .haveRawType(Float.class)
        .orShould()
        .haveRawType(double[].class)
        .orShould()
        .haveRawType(float[].class);
  }

  /** A class is named after what it is, not after where there was room for it. */
  ArchRule namesSayWhatAClassIs() {
    return noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");
  }

  ArchRule exceptionsHaveNames() {
    return noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS);
  }

  /** Every package says what it is, and that nothing in it is null. */
  ArchRule packagesAreNullMarked() {
    return classes()
        .should(
            be(
                "in a package with a @NullMarked package-info",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> is) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!is.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
        }
      }
    };
  }

  private String in(String room) {
    return root + "." + room + "..";
  }
}
