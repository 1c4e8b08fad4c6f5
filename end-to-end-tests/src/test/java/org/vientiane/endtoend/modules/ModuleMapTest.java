package org.vientiane.endtoend.modules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleMapTest {

    private static final String VOCABULARY = "org.vientiane.vocabulary..";
    private static final String CONTRACTS = "org.vientiane.contracts..";
    private static final String MESSAGING = "org.vientiane.messaging..";
    private static final String HTTP = "org.vientiane.http..";
    private static final String ONE_MACHINE = "org.vientiane.onemachine..";

    /** A package for each aggregate, one step below its service, and in it adapters to the world, known by their names. */
    private static final Pattern AGGREGATE =
            Pattern.compile("org\\.vientiane\\.((needs|offers|matching|notification)\\.\\w+)(\\..*)?");

    private static final Pattern ADAPTER = Pattern.compile(
            AGGREGATE.pattern().replace("(\\..*)?", ".*\\.(api|persistence|events|mail|configuration)"));

    private static final DescribedPredicate<JavaClass> ADAPTERS =
            describe("adapters", it -> ADAPTER.matcher(it.getPackageName()).matches());

    private static final DescribedPredicate<JavaClass> DOMAIN =
            describe("domain", it -> AGGREGATE.matcher(it.getPackageName()).matches() && !ADAPTERS.test(it));

    private static final List<String> MODULES = List.of(
            "vocabulary",
            "contracts",
            "messaging",
            "http-api",
            "needs-service",
            "offers-service",
            "matching-service",
            "notification-service",
            "one-machine");

    private static final JavaClasses OURS = new ClassFileImporter()
            .importPaths(MODULES.stream().map(ModuleMapTest::classesOf).toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vocabulary",
                "contracts",
                "messaging",
                "http",
                "needs",
                "offers",
                "matching",
                "notification",
                "onemachine"
            })
    void every_module_was_read(String module) {
        assertThat(OURS.stream().filter(it -> it.getPackageName().startsWith("org.vientiane." + module)))
                .isNotEmpty();
    }

    @Test
    void the_vocabulary_depends_on_nothing() {
        classes()
                .that()
                .resideInAPackage(VOCABULARY)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(VOCABULARY, "java..", "org.jspecify..")
                .check(OURS);
    }

    @Test
    void the_contracts_know_the_vocabulary_and_how_to_write_json_and_ids() {
        classes()
                .that()
                .resideInAPackage(CONTRACTS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CONTRACTS,
                        VOCABULARY,
                        "java..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "com.github.f4b6a3.uuid..")
                .check(OURS);
    }

    @Test
    void messaging_knows_of_ours_only_vocabulary_and_contracts() {
        ofOurs(MESSAGING, MESSAGING, VOCABULARY, CONTRACTS);
    }

    @Test
    void the_http_module_knows_of_ours_only_vocabulary_and_contracts() {
        ofOurs(HTTP, HTTP, VOCABULARY, CONTRACTS);
    }

    @Test
    void one_machine_knows_of_ours_only_the_vocabulary() {
        ofOurs(ONE_MACHINE, ONE_MACHINE, VOCABULARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs", "offers", "matching", "notification"})
    void a_service_knows_of_ours_only_the_four_small_modules(String service) {
        var own = "org.vientiane." + service + "..";
        ofOurs(own, own, VOCABULARY, CONTRACTS, MESSAGING, HTTP);
    }

    @Test
    void the_domain_knows_no_spring_but_service() {
        noClasses()
                .that(DOMAIN)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..")
                        .and(not(name("org.springframework.stereotype.Service"))))
                .check(OURS);
    }

    @Test
    void the_domain_knows_no_store_no_broker_and_nothing_of_how_it_is_reached() {
        noClasses()
                .that(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..", "org.apache.kafka..", MESSAGING, HTTP)
                .check(OURS);
    }

    @Test
    void the_domain_knows_no_adapter() {
        noClasses().that(DOMAIN).should().dependOnClassesThat(ADAPTERS).check(OURS);
    }

    @Test
    void the_adapters_of_one_aggregate_do_not_know_anothers() {
        classes().that(ADAPTERS).should(knowNoAdapterOfAnotherAggregate()).check(OURS);
    }

    /** Of our own classes, those in {@code packages} know only those in {@code known}. */
    private static void ofOurs(String packages, String... known) {
        noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat(describe(
                        "are ours but in none of " + List.of(known),
                        resideInAnyPackage("org.vientiane..").and(not(resideInAnyPackage(known)))))
                .check(OURS);
    }

    private static ArchCondition<JavaClass> knowNoAdapterOfAnotherAggregate() {
        return new ArchCondition<>("know no adapter of another aggregate") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !aggregate(dependency.getTargetClass()).isEmpty())
                        .filter(dependency ->
                                !aggregate(dependency.getTargetClass()).equals(aggregate(one)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(one, dependency.getDescription())));
            }
        };
    }

    /** The aggregate that an adapter belongs to; empty for what is no adapter of a service. */
    private static String aggregate(JavaClass adapter) {
        var matcher = ADAPTER.matcher(adapter.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Path classesOf(String module) {
        var here = Path.of("").toAbsolutePath();
        var tree = Files.exists(here.resolve("end-to-end-tests"))
                ? here
                : here.resolve("..").normalize();
        return tree.resolve(module).resolve("target/classes");
    }
}
