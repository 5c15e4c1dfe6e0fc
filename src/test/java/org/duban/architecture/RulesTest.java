package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.disobedient.Disobedient;
import org.disobedient.Sleeper;
import org.disobedient.domain.DomainThatAnswersRequests;
import org.disobedient.web.PageThatReadsTables;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.duban");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("the engine stays inside", Rules.ENGINE_STAYS_INSIDE, Disobedient.class),
                rule(
                        "the domain knows no technology",
                        Rules.DOMAIN_KNOWS_NO_TECHNOLOGY,
                        DomainThatAnswersRequests.class),
                rule("the web enters at the services", Rules.WEB_ENTERS_AT_THE_SERVICES, PageThatReadsTables.class),
                rule("time comes from the clock", Rules.TIME_COMES_FROM_THE_CLOCK, Disobedient.class),
                rule("nobody prints", Rules.NOBODY_PRINTS, Disobedient.class),
                rule("one transaction", Rules.ONE_TRANSACTION, Disobedient.class),
                rule("no setters", Rules.NO_SETTERS, Disobedient.class),
                rule("no field injection", Rules.NO_FIELD_INJECTION, Disobedient.class));
    }

    static Stream<Arguments> rulesOfTests() {
        return Stream.of(
                rule("tests do not sleep", Rules.TESTS_DO_NOT_SLEEP, Sleeper.class),
                rule("no test is switched off", Rules.NO_TEST_IS_SWITCHED_OFF, Sleeper.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForAllOfTheCode(ArchRule rule, Class<?> violation) {
        rule.check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTests")
    void holdsForAllTests(ArchRule rule, Class<?> violation) {
        rule.check(TESTS);
    }

    @ParameterizedTest
    @MethodSource({"rules", "rulesOfTests"})
    void isFoundWhereItIsBroken(ArchRule rule, Class<?> violation) {
        JavaClasses broken = new ClassFileImporter().importClasses(violation);

        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("clocklessCalls")
    void findsEveryWayToAskTheMachineForTheTime(String call) {
        JavaClasses broken = new ClassFileImporter().importClasses(Disobedient.class);

        assertThat(Rules.TIME_COMES_FROM_THE_CLOCK
                        .evaluate(broken)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains(call));
    }

    static List<String> clocklessCalls() {
        return List.of(
                "LocalDate.now()",
                "Instant.now()",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "java.util.Date.<init>()");
    }

    private static Arguments rule(String name, ArchRule rule, Class<?> violation) {
        return Arguments.of(Named.of(name, rule), violation);
    }
}
