package dev.contracts.validator.cel;

import dev.cel.runtime.CelFunctionBinding;
import dev.contracts.model.expression.ContractFunctions;
import dev.contracts.runtime.function.Approx;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.Sums;
import dev.contracts.runtime.function.Uniqueness;
import java.util.List;

/** The functions that only contracts have, by the overload ids of {@link ContractFunctions}. */
final class ContractFunctionBindings {
    private ContractFunctionBindings() {}

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from(ContractFunctions.IS_SORTED, List.class, ContractFunctionBindings::isSorted),
                CelFunctionBinding.from(
                        ContractFunctions.IS_SORTED_ORDER,
                        List.class,
                        String.class,
                        (list, order) -> Orders.isSorted((List<?>) list, order)),
                CelFunctionBinding.from(ContractFunctions.IS_UNIQUE, List.class, ContractFunctionBindings::isUnique),
                CelFunctionBinding.from(
                        ContractFunctions.CONTAINS_ALL,
                        List.class,
                        List.class,
                        (list, wanted) -> Uniqueness.containsAll(list, wanted)),
                CelFunctionBinding.from(ContractFunctions.SUM, List.class, ContractFunctionBindings::sum),
                CelFunctionBinding.from(ContractFunctions.MIN, List.class, ContractFunctionBindings::min),
                CelFunctionBinding.from(ContractFunctions.MAX, List.class, ContractFunctionBindings::max),
                CelFunctionBinding.from(
                        ContractFunctions.APPROX,
                        Number.class,
                        Number.class,
                        (a, b) -> Approx.approx(a.doubleValue(), b.doubleValue())),
                CelFunctionBinding.from(
                        ContractFunctions.APPROX_TOLERANCE,
                        List.of(Number.class, Number.class, Number.class),
                        arguments -> Approx.approx(number(arguments, 0), number(arguments, 1), number(arguments, 2))),
                CelFunctionBinding.from(ContractFunctions.ABS_INT, Long.class, (Long a) -> Arithmetic.abs(a)),
                CelFunctionBinding.from(
                        ContractFunctions.ABS_DOUBLE, Number.class, (Number a) -> Math.abs(a.doubleValue())));
    }

    private static Object isSorted(List<?> list) {
        return Orders.isSorted(list);
    }

    private static Object isUnique(List<?> list) {
        return Uniqueness.isUnique(list);
    }

    private static Object min(List<?> list) {
        return Orders.min(list);
    }

    private static Object max(List<?> list) {
        return Orders.max(list);
    }

    /**
     * Adds up a list, whose items are of one type; an empty one gives an integer, which every function on doubles takes
     * as well.
     */
    @SuppressWarnings("unchecked") // by the checker
    private static Object sum(List<?> list) {
        boolean doubles = !list.isEmpty() && list.get(0) instanceof Double;
        return doubles ? (Object) Sums.sumDoubles((List<Double>) list) : (Object) Sums.sumLongs((List<Long>) list);
    }

    private static double number(Object[] arguments, int index) {
        return ((Number) arguments[index]).doubleValue();
    }
}
