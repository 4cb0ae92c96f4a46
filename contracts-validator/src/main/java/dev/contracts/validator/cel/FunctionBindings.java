package dev.contracts.validator.cel;

import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelStandardFunctions;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.Overload.Origin;
import dev.contracts.runtime.function.RuleFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The functions that CEL's runtime calls: those of its library as far as they keep to the language's definition, the others
 * from the table of the runtime.
 */
final class FunctionBindings {
    private static final List<CelFunctionBinding> BOUND = bound();
    private static final Set<String> BOUND_IDS =
            BOUND.stream().map(CelFunctionBinding::getOverloadId).collect(Collectors.toUnmodifiableSet());

    private FunctionBindings() {}

    /** Returns the library's functions, without those that are bound anew. */
    static CelStandardFunctions retained() {
        return CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !BOUND_IDS.contains(idOf(overload)))
                .build();
    }

    /** Returns the functions to add to {@link #retained}. */
    static List<CelFunctionBinding> bindings() {
        return BOUND;
    }

    /** Returns the ids of the overloads that the library has. */
    static Set<String> libraryIds() {
        Set<String> ids = new TreeSet<>();
        CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> {
                    ids.add(idOf(overload));
                    return true;
                })
                .build();
        return ids;
    }

    private static String idOf(Object overload) {
        return ((Enum<?>) overload).name().toLowerCase(Locale.ROOT);
    }

    private static List<CelFunctionBinding> bound() {
        List<CelFunctionBinding> bound = new ArrayList<>();
        for (RuleFunction function : RuleFunction.values()) {
            for (Overload overload : function.overloads()) {
                if (overload.origin() != Origin.CEL) {
                    bound.add(binding(function, overload));
                }
            }
        }
        return List.copyOf(bound);
    }

    @SuppressWarnings("Immutable") // an overload is a record of records and of lists that cannot change
    private static CelFunctionBinding binding(RuleFunction function, Overload overload) {
        List<Class<?>> types =
                overload.operands().stream().<Class<?>>map(OperandKind::type).toList();
        return CelFunctionBinding.from(overload.id(), types, operands -> function.apply(overload, operands));
    }
}
