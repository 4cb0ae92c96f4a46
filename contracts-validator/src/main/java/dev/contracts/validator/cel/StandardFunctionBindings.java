package dev.contracts.validator.cel;

import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelStandardFunctions;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.Numbers;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.function.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The standard functions of CEL. Some are bound anew, under the same overload ids: where dev.cel 0.14.0 leaves the
 * language's definition (it orders strings by UTF-16 unit and not by code point, compares an integer and a double as two
 * doubles, and knows no duration of more than 292 years), where the dialect is stricter (no operation gives a double that is
 * not finite), and where a failure should say more.
 *
 * <p>An operand of type double may be a {@code Long}: the sum of an empty list does not know its type.
 */
final class StandardFunctionBindings {
    private static final List<CelFunctionBinding> REPLACED = replaced();
    private static final Set<String> REPLACED_IDS =
            REPLACED.stream().map(CelFunctionBinding::getOverloadId).collect(Collectors.toUnmodifiableSet());

    private StandardFunctionBindings() {}

    /** Returns the library's functions, without those that are replaced. */
    static CelStandardFunctions retained() {
        return CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !REPLACED_IDS.contains(idOf(overload)))
                .build();
    }

    /** Returns the functions to add to {@link #retained}. */
    static List<CelFunctionBinding> bindings() {
        return REPLACED;
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

    private static List<CelFunctionBinding> replaced() {
        List<CelFunctionBinding> all = new ArrayList<>();
        integers(all);
        doubles(all);
        times(all);
        for (Order order : Order.values()) {
            order(order.name().toLowerCase(Locale.ROOT), order, all);
        }
        all.add(CelFunctionBinding.from(
                "index_list", List.class, Long.class, (list, index) -> Indexing.at((List<?>) list, index)));
        all.add(CelFunctionBinding.from("matches", String.class, String.class, Texts::matches));
        all.add(CelFunctionBinding.from("matches_string", String.class, String.class, Texts::matches));
        all.add(CelFunctionBinding.from("index_map", Map.class, Object.class, StandardFunctionBindings::at));
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked") // an object of JSON: its keys are strings
    private static Object at(Map<?, ?> map, Object key) {
        return Indexing.at((Map<String, Object>) map, (String) key);
    }

    private static void integers(List<CelFunctionBinding> all) {
        all.add(CelFunctionBinding.from("add_int64", Long.class, Long.class, Arithmetic::add));
        all.add(CelFunctionBinding.from("subtract_int64", Long.class, Long.class, Arithmetic::subtract));
        all.add(CelFunctionBinding.from("multiply_int64", Long.class, Long.class, Arithmetic::multiply));
        all.add(CelFunctionBinding.from("divide_int64", Long.class, Long.class, Arithmetic::divide));
        all.add(CelFunctionBinding.from("modulo_int64", Long.class, Long.class, Arithmetic::modulo));
        all.add(CelFunctionBinding.from("negate_int64", Long.class, Arithmetic::negate));
        all.add(CelFunctionBinding.from(
                "double_to_int64", Number.class, (Number a) -> Arithmetic.toLong(a.doubleValue())));
    }

    private static void doubles(List<CelFunctionBinding> all) {
        all.add(CelFunctionBinding.from(
                "add_double",
                Number.class,
                Number.class,
                (a, b) -> Arithmetic.finite(a.doubleValue() + b.doubleValue())));
        all.add(CelFunctionBinding.from(
                "subtract_double",
                Number.class,
                Number.class,
                (a, b) -> Arithmetic.finite(a.doubleValue() - b.doubleValue())));
        all.add(CelFunctionBinding.from(
                "multiply_double",
                Number.class,
                Number.class,
                (a, b) -> Arithmetic.finite(a.doubleValue() * b.doubleValue())));
        all.add(CelFunctionBinding.from(
                "divide_double",
                Number.class,
                Number.class,
                (a, b) -> Arithmetic.finite(a.doubleValue() / b.doubleValue())));
        all.add(CelFunctionBinding.from("negate_double", Number.class, (Number a) -> -a.doubleValue()));
        all.add(CelFunctionBinding.from("double_to_double", Number.class, Number::doubleValue));
    }

    private static void times(List<CelFunctionBinding> all) {
        all.add(CelFunctionBinding.from("subtract_timestamp_timestamp", Instant.class, Instant.class, Times::between));
        all.add(CelFunctionBinding.from("add_timestamp_duration", Instant.class, Duration.class, Times::plus));
        all.add(CelFunctionBinding.from(
                "add_duration_timestamp",
                Duration.class,
                Instant.class,
                (duration, time) -> Times.plus(time, duration)));
        all.add(CelFunctionBinding.from("subtract_timestamp_duration", Instant.class, Duration.class, Times::minus));
        all.add(CelFunctionBinding.from("add_duration_duration", Duration.class, Duration.class, Times::plus));
        all.add(CelFunctionBinding.from("subtract_duration_duration", Duration.class, Duration.class, Times::minus));
    }

    private static void order(String name, Order order, List<CelFunctionBinding> all) {
        all.add(CelFunctionBinding.from(
                name + "_string", String.class, String.class, (a, b) -> order.holds(Orders.compare(a, b))));
        all.add(CelFunctionBinding.from(
                name + "_double",
                Number.class,
                Number.class,
                (a, b) -> order.holds(compare(a.doubleValue(), b.doubleValue()))));
        all.add(CelFunctionBinding.from(
                name + "_int64_double",
                Long.class,
                Number.class,
                (a, b) -> order.holds(Numbers.compare(a, b.doubleValue()))));
        all.add(CelFunctionBinding.from(
                name + "_double_int64",
                Number.class,
                Long.class,
                (a, b) -> order.holds(-Numbers.compare(b, a.doubleValue()))));
    }

    /** Compares two doubles, of which -0.0 equals 0.0, unlike {@link Double#compare}. */
    private static int compare(double a, double b) {
        return a < b ? -1 : a > b ? 1 : 0;
    }

    /** The comparisons, by the sign of {@code compare}. */
    private enum Order {
        LESS,
        LESS_EQUALS,
        GREATER,
        GREATER_EQUALS;

        boolean holds(int sign) {
            return switch (this) {
                case LESS -> sign < 0;
                case LESS_EQUALS -> sign <= 0;
                case GREATER -> sign > 0;
                case GREATER_EQUALS -> sign >= 0;
            };
        }
    }
}
