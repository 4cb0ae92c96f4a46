package dev.contracts.runtime.function;

import dev.contracts.runtime.json.JsonTrees;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a list is out of order, repeats an element or lacks one. */
final class ListMismatches {
    private ListMismatches() {}

    static @Nullable Mismatch unsorted(FalseCall call) {
        boolean descending = call.count() == 2 && "desc".equals(call.value(1));
        int index = Orders.firstOutOfOrder(call.list(0), descending);
        if (index < 0) {
            return null;
        }
        String first = call.item(0, index);
        String second = call.item(0, index + 1);
        return Mismatch.conflict(
                first + " at index " + index + " stands before " + second + " at index " + (index + 1),
                second + " before " + first,
                first + " before " + second);
    }

    static @Nullable Mismatch repeated(FalseCall call) {
        List<Object> elements = call.list(0);
        Map<Object, Integer> seen = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            Integer first = seen.putIfAbsent(canonical(elements.get(index)), index);
            if (first != null) {
                String text = call.item(0, index);
                return Mismatch.conflict(
                        text + " stands at index " + first + " and again at index " + index, null, text + " twice");
            }
        }
        return null;
    }

    /** The same for equal numbers, whatever their kind. */
    private static Object canonical(Object element) {
        return element instanceof Number number ? JsonTrees.decimal(number).stripTrailingZeros() : element;
    }

    static Mismatch lacking(FalseCall call) {
        List<Object> there = call.list(0);
        List<Object> all = call.list(1);
        List<Object> lacking = Uniqueness.missing(there, all);
        String verb = lacking.size() == 1 ? " is missing from " : " are missing from ";
        String names = call.text(lacking);
        return Mismatch.conflict(
                names.substring(1, names.length() - 1) + verb + call.text(there), call.text(all), call.text(there));
    }

    static Mismatch notAmong(FalseCall call) {
        Object among = call.value(1);
        String allowed = "one of " + call.text(among instanceof Map<?, ?> map ? List.copyOf(map.keySet()) : among);
        if (call.isPath(0)) {
            return Mismatch.unexpected(call, allowed);
        }
        String found = call.text(call.value(0));
        return Mismatch.conflict(found + ", expected " + allowed, allowed, found);
    }
}
