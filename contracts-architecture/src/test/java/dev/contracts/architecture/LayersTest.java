package dev.contracts.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers point downward: no package depends on itself through others, and a module names only what lies below it. */
class LayersTest {
    /** Each module, and the modules that its main code may name. A new module is entered here. */
    private static final Map<String, Set<String>> BELOW = Map.ofEntries(
            Map.entry("core", Set.of()),
            Map.entry("recorder", Set.of("core")),
            Map.entry("output", Set.of("core")),
            Map.entry("model", Set.of("core")),
            Map.entry("validator", Set.of("core", "model")),
            Map.entry("sampler", Set.of("core", "model", "validator")),
            Map.entry("generator", Set.of("core", "model")),
            Map.entry("runner", Set.of("core", "model", "output", "validator")),
            Map.entry("docs", Set.of("core", "model", "output", "runner", "validator")),
            Map.entry("probe", Set.of("core", "model", "output", "runner", "validator")),
            Map.entry("maven-plugin", Set.of("core", "docs", "generator", "model", "output", "runner")),
            Map.entry("cli", Set.of("core", "docs", "model", "output", "probe", "runner", "sampler", "validator")),
            Map.entry(
                    "import", Set.of("cli", "core", "generator", "model", "output", "runner", "sampler", "validator")),
            Map.entry("dashboard", Set.of("core")),
            Map.entry("simulator", Set.of("cli", "core", "dashboard", "output", "runner")),
            Map.entry("benchmarks", Set.of("core", "dashboard")));

    private static final ArchRule NO_CYCLES =
            slices().assignedFrom(new PackageOfAClass()).should().beFreeOfCycles();

    static Stream<String> modules() {
        return Modules.classes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noPackageDependsOnItselfThroughOthers(String module) {
        NO_CYCLES.check(Modules.classes().get(module));
    }

    @Test
    void aCycleOfTwoPackagesIsFound() {
        JavaClasses cyclic = new ClassFileImporter().importPackages("dev.contracts.architecture.cyclic");
        assertThatThrownBy(() -> NO_CYCLES.check(cyclic))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("dev.contracts.architecture.cyclic.left")
                .hasMessageContaining("dev.contracts.architecture.cyclic.right");
    }

    @Test
    void aModuleNamesOnlyWhatLiesBelowIt() {
        Map<String, String> moduleOf = new HashMap<>();
        Modules.classes().forEach((module, classes) -> classes.forEach(type -> moduleOf.put(type.getName(), module)));
        Set<String> upward = new TreeSet<>();
        Modules.classes().forEach((module, classes) -> {
            for (JavaClass type : classes) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String other = moduleOf.get(
                            dependency.getTargetClass().getBaseComponentType().getName());
                    if (other != null
                            && !other.equals(module)
                            && !BELOW.get(module).contains(other)) {
                        upward.add(module + " names " + other + ": " + dependency.getDescription());
                    }
                }
            }
        });
        assertThat(upward).isEmpty();
    }

    @Test
    void noModuleIsLeftOut() {
        assertThat(Modules.classes().keySet()).isEqualTo(BELOW.keySet());
    }

    @Test
    void aPackageIsInOneModule() {
        Map<String, Set<String>> modulesOf = new TreeMap<>();
        Modules.classes()
                .forEach((module, classes) -> classes.forEach(type -> modulesOf
                        .computeIfAbsent(type.getPackageName(), any -> new TreeSet<>())
                        .add(module)));
        modulesOf.values().removeIf(modules -> modules.size() == 1);
        assertThat(modulesOf).isEmpty();
    }

    @Test
    void whatUsersNeedKnowsNothingOfWhatGeneratedCodeCalls() {
        noClasses()
                .that()
                .resideInAPackage("dev.contracts")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.contracts.runtime..")
                .check(Modules.classes().get("core"));
    }

    /** Annotations of Jackson may be absent when a program runs: they are read by a mapper that is there alone. */
    @Test
    void productionNeedsNoLibraryButTwo() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.contracts..",
                        "java..",
                        "org.jspecify.annotations",
                        "com.google.re2j",
                        "com.fasterxml.jackson.annotation"))
                .check(Modules.classes().get("core"));
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.contracts..", "java..", "org.jspecify.annotations", "com.fasterxml.jackson.annotation"))
                .check(Modules.classes().get("dashboard"));
    }

    @Test
    void celIsNamedWhereExpressionsAreCompiledAndRunAlone() {
        Modules.classes()
                .values()
                .forEach(classes -> noClasses()
                        .that(not(resideInAnyPackage("dev.contracts.model.compiler", "dev.contracts.validator.cel"))
                                .and(not(nameMatching("dev\\.contracts\\.model\\.expression\\.CelTree"))))
                        .should()
                        .dependOnClassesThat(resideInAPackage("dev.cel.."))
                        .check(classes));
    }

    /** A class belongs to its package, and to no other. */
    private static final class PackageOfAClass implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
