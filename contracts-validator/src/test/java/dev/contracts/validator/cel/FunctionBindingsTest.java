package dev.contracts.validator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelFunctionBinding;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.Overload.Origin;
import dev.contracts.runtime.function.RuleFunction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FunctionBindingsTest {
    /** Not functions at run time: the library evaluates them as parts of an expression. */
    private static final Set<String> PARTS_OF_AN_EXPRESSION = Set.of("logical_and", "logical_or");

    @Test
    void everyOverloadThatARuleMayCallIsBound() {
        Set<String> bound = new TreeSet<>(FunctionBindings.libraryIds());
        FunctionBindings.bindings().stream()
                .map(CelFunctionBinding::getOverloadId)
                .forEach(bound::add);
        bound.addAll(PARTS_OF_AN_EXPRESSION);
        assertThat(bound).containsAll(ids(Set.of(Origin.values())));
    }

    @Test
    void everyFunctionThatIsBoundAnewIsOneOfTheLibrary() {
        assertThat(FunctionBindings.libraryIds()).containsAll(ids(Set.of(Origin.REBOUND)));
    }

    @Test
    void noFunctionOfTheDialectIsOneOfTheLibrary() {
        assertThat(FunctionBindings.libraryIds()).doesNotContainAnyElementsOf(ids(Set.of(Origin.DIALECT)));
    }

    private static List<String> ids(Set<Origin> origins) {
        return Arrays.stream(RuleFunction.values())
                .flatMap(function -> function.overloads().stream())
                .filter(overload -> origins.contains(overload.origin()))
                .map(Overload::id)
                .toList();
    }
}
