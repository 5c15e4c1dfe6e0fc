package org.duban.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import org.junit.jupiter.api.Disabled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Transactional;

/** The rules that hold for all of the code. Modules and their dependencies are verified by Spring Modulith. */
final class Rules {

    static final ArchRule ENGINE_STAYS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.duban.workflow..", "..process..", "org.duban.testing..", "org.duban.benchmark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..")
            .because("a business module speaks business, and the engine can be replaced");

    static final ArchRule DOMAIN_KNOWS_NO_TECHNOLOGY = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.flowable..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.security.config..",
                    "org.springframework.security.core..",
                    "org.springframework.security.web..",
                    "org.apache.ibatis..",
                    "org.thymeleaf..",
                    "jakarta.servlet..",
                    "..web..")
            .because("rules are tested without a server");

    static final ArchRule WEB_ENTERS_AT_THE_SERVICES = noClasses()
            .that()
            .resideInAPackage("..web..")
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(assignableTo(EntityManager.class))
                    .or(assignableTo(JdbcOperations.class)))
            .because("authorisation is checked in the service");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.duban.kernel.TimeConfiguration")
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .because("time comes from an injected Clock");

    static final ArchRule NOBODY_PRINTS = noClasses().should(ACCESS_STANDARD_STREAMS);

    static final ArchRule ONE_TRANSACTION = noMethods()
            .should()
            .beAnnotatedWith(leavesTheTransaction())
            .orShould()
            .beAnnotatedWith(Async.class)
            .because("domain, engine, inbox, audit and outbox commit together");

    static final ArchRule NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a transition is a guarded method that says what it means")
            .allowEmptyShould(true);

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule TESTS_DO_NOT_SLEEP = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    static final ArchRule NO_TEST_IS_SWITCHED_OFF =
            noMethods().should().beAnnotatedWith(Disabled.class).allowEmptyShould(true);

    private Rules() {}

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        DescribedPredicate<JavaCall<?>> ofNow = DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTargetOwner().isAssignableTo(Temporal.class)
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class)));
        DescribedPredicate<JavaCall<?>> ofTheSystem = DescribedPredicate.describe(
                "the system's time",
                call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("currentTimeMillis"));
        DescribedPredicate<JavaCall<?>> ofAClockOfItsOwn = target(owner(assignableTo(Clock.class)))
                .and(target(nameMatching("system.*|tick.*")))
                .forSubtype();
        return ofNow.or(ofTheSystem).or(ofAClockOfItsOwn);
    }

    private static DescribedPredicate<JavaAnnotation<?>> leavesTheTransaction() {
        return DescribedPredicate.describe(
                "@Transactional that leaves the caller's transaction",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation
                                .get("propagation")
                                .map(Object::toString)
                                .orElse("")
                                .matches(".*(REQUIRES_NEW|NOT_SUPPORTED|NESTED|NEVER).*"));
    }
}
