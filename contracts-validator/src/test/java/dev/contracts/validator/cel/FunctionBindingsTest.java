package dev.contracts.validator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelFunctionBinding;
import dev.contracts.model.expression.ContractFunctions;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FunctionBindingsTest {
    /** Not functions at run time: the library evaluates them as parts of an expression. */
    private static final Set<String> PARTS_OF_AN_EXPRESSION = Set.of("logical_and", "logical_or");

    @Test
    void everyOverloadThatARuleMayCallIsBound() {
        Set<String> bound = new TreeSet<>(StandardFunctionBindings.libraryIds());
        ContractFunctionBindings.bindings().stream()
                .map(CelFunctionBinding::getOverloadId)
                .forEach(bound::add);
        bound.addAll(PARTS_OF_AN_EXPRESSION);
        assertThat(bound).containsAll(ContractFunctions.OVERLOADS);
    }

    @Test
    void everyFunctionThatIsBoundAnewIsOneOfTheLibrary() {
        assertThat(StandardFunctionBindings.libraryIds())
                .containsAll(StandardFunctionBindings.bindings().stream()
                        .map(CelFunctionBinding::getOverloadId)
                        .toList());
    }
}
