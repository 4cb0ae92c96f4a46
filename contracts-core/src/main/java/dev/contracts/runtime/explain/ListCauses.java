package dev.contracts.runtime.explain;

import dev.contracts.runtime.explain.Cause.Weight;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.Uniqueness;
import dev.contracts.runtime.json.JsonTrees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a list is out of order, repeats an element or lacks one. */
final class ListCauses {
    private ListCauses() {}

    /** Null when the function is not about lists. */
    static @Nullable Cause cause(String function, List<Expression> arguments, Bindings environment) {
        return switch (function) {
            case "isSorted" -> unsorted(arguments, environment);
            case "isUnique" -> repeated(arguments.get(0), environment);
            case "containsAll" -> lacking(arguments.get(0), arguments.get(1), environment);
            case "in" -> missing(arguments.get(0), arguments.get(1), environment);
            default -> null;
        };
    }

    private static Cause unsorted(List<Expression> arguments, Bindings environment) {
        Expression list = arguments.get(0);
        boolean descending = arguments.size() == 2 && "desc".equals(Evaluator.value(arguments.get(1), environment));
        int index = Orders.firstOutOfOrder(Operations.known(Evaluator.value(list, environment)), descending);
        if (index < 0) {
            return Cause.NONE;
        }
        String first = ListItem.at(list, index, environment).text().text();
        String second = ListItem.at(list, index + 1, environment).text().text();
        return cause(
                first + " at index " + index + " stands before " + second + " at index " + (index + 1),
                second + " before " + first,
                first + " before " + second);
    }

    private static Cause repeated(Expression list, Bindings environment) {
        List<Object> elements = Operations.known(Evaluator.value(list, environment));
        Map<Object, Integer> seen = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            Object element = elements.get(index);
            Integer first = seen.putIfAbsent(canonical(element), index);
            if (first != null) {
                String text = ListItem.at(list, index, environment).text().text();
                return cause(
                        text + " stands at index " + first + " and again at index " + index, null, text + " twice");
            }
        }
        return Cause.NONE;
    }

    /** The same for equal numbers, whatever their kind. */
    private static Object canonical(Object element) {
        return element instanceof Number number ? JsonTrees.decimal(number).stripTrailingZeros() : element;
    }

    private static Cause lacking(Expression list, Expression wanted, Bindings environment) {
        List<Object> there = Operations.known(Evaluator.value(list, environment));
        List<Object> all = Operations.known(Evaluator.value(wanted, environment));
        List<Object> lacking = Uniqueness.missing(there, all);
        String verb = lacking.size() == 1 ? " is missing from " : " are missing from ";
        String names = ValueFormatter.of(lacking);
        return cause(
                names.substring(1, names.length() - 1) + verb + ValueFormatter.of(there),
                ValueFormatter.of(all),
                ValueFormatter.of(there));
    }

    private static Cause missing(Expression element, Expression container, Bindings environment) {
        Object value = Evaluator.value(element, environment);
        Object among = Evaluator.value(container, environment);
        String allowed = "one of "
                + (among instanceof Map<?, ?> map
                        ? ValueFormatter.of(List.copyOf(map.keySet()))
                        : ValueFormatter.of(among));
        String found = ValueFormatter.of(value);
        return Comparison.isPath(element)
                ? TextCauses.expecting(element, environment, found, allowed)
                : cause(found + ", expected " + allowed, allowed, found);
    }

    private static Cause cause(String told, @Nullable String expected, String found) {
        return new Cause(Weight.MAIN, told, told, false, expected, found, List.of());
    }
}
