package dev.contracts.oracle;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/** The functions that the dialect adds to CEL's, and those of CEL's for which the dialect has words of its own. */
// the lambdas close over other lambdas, which have no state
@SuppressWarnings("Immutable")
final class CelFunctions {
    private static final CelType A = TypeParamType.create("A");
    private static final CelType LIST = ListType.create(A);

    private CelFunctions() {}

    static List<CelFunctionDecl> declarations() {
        CelType number = SimpleType.DOUBLE;
        return List.of(
                newFunctionDeclaration(
                        "isSorted",
                        newMemberOverload("oracle_sorted", SimpleType.BOOL, LIST),
                        newMemberOverload("oracle_sorted_by", SimpleType.BOOL, LIST, SimpleType.STRING)),
                newFunctionDeclaration("isUnique", newMemberOverload("oracle_unique", SimpleType.BOOL, LIST)),
                newFunctionDeclaration(
                        "containsAll", newMemberOverload("oracle_contains_all", SimpleType.BOOL, LIST, LIST)),
                newFunctionDeclaration(
                        "sum",
                        newMemberOverload("oracle_sum_int", SimpleType.INT, ListType.create(SimpleType.INT)),
                        newMemberOverload("oracle_sum_double", number, ListType.create(number))),
                newFunctionDeclaration("min", newMemberOverload("oracle_min", A, LIST)),
                newFunctionDeclaration("max", newMemberOverload("oracle_max", A, LIST)),
                newFunctionDeclaration(
                        "abs",
                        newGlobalOverload("oracle_abs_int", SimpleType.INT, SimpleType.INT),
                        newGlobalOverload("oracle_abs_double", number, number)),
                newFunctionDeclaration(
                        "approx",
                        newGlobalOverload("oracle_approx", SimpleType.BOOL, SimpleType.DYN, SimpleType.DYN),
                        newGlobalOverload(
                                "oracle_approx_by", SimpleType.BOOL, SimpleType.DYN, SimpleType.DYN, SimpleType.DYN)),
                newFunctionDeclaration(
                        "timestamp",
                        newGlobalOverload(
                                "oracle_timestamp", SimpleType.TIMESTAMP, SimpleType.INT, SimpleType.STRING)));
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> all = new ArrayList<>();
        all.add(CelFunctionBinding.from("oracle_sorted", List.class, list -> Lists.isSorted(list, false)));
        all.add(CelFunctionBinding.from(
                "oracle_sorted_by", List.class, String.class, (list, way) -> Lists.isSorted(list, way.equals("desc"))));
        all.add(CelFunctionBinding.from("oracle_unique", List.class, Lists::isUnique));
        all.add(CelFunctionBinding.from("oracle_contains_all", List.class, List.class, Lists::containsAll));
        all.add(CelFunctionBinding.from("oracle_sum_int", List.class, Decimals::sumOfIntegers));
        all.add(CelFunctionBinding.from("oracle_sum_double", List.class, Decimals::sumOfDoubles));
        all.add(CelFunctionBinding.from("oracle_min", List.class, list -> Lists.extreme(list, -1)));
        all.add(CelFunctionBinding.from("oracle_max", List.class, list -> Lists.extreme(list, 1)));
        all.add(CelFunctionBinding.from("oracle_abs_int", Long.class, Math::absExact));
        all.add(CelFunctionBinding.from("oracle_abs_double", Double.class, Math::abs));
        all.add(CelFunctionBinding.from(
                "oracle_approx", Object.class, Object.class, (a, b) -> Decimals.approx(a, b, 1e-9)));
        all.add(CelFunctionBinding.from(
                "oracle_approx_by",
                List.of(Object.class, Object.class, Object.class),
                arguments -> Decimals.approx(arguments[0], arguments[1], arguments[2])));
        all.add(CelFunctionBinding.from("oracle_timestamp", Long.class, String.class, Conversions::toInstant));
        all.addAll(replacements());
        return all;
    }

    /** Overloads of CEL's own operators, by the ids that CEL gives them. */
    static List<CelFunctionBinding> replacements() {
        List<CelFunctionBinding> all = new ArrayList<>();
        arithmetic(all, "add_double", Double::sum);
        arithmetic(all, "subtract_double", (a, b) -> a - b);
        arithmetic(all, "multiply_double", (a, b) -> a * b);
        arithmetic(all, "divide_double", (a, b) -> a / b);
        all.add(CelFunctionBinding.from("double_to_int64", Double.class, Decimals::whole));
        all.add(CelFunctionBinding.from(
                "int64_to_double", Long.class, whole -> Decimals.exact(whole).doubleValue()));
        all.add(CelFunctionBinding.from("string_to_double", String.class, Conversions::toDouble));
        all.add(CelFunctionBinding.from("string_to_int64", String.class, Conversions::toLong));
        all.add(CelFunctionBinding.from("int64_to_timestamp", Long.class, count -> Conversions.toInstant(count, "s")));
        order(all, "less", order -> order < 0);
        order(all, "less_equals", order -> order <= 0);
        order(all, "greater", order -> order > 0);
        order(all, "greater_equals", order -> order >= 0);
        times(all);
        return all;
    }

    private static void arithmetic(List<CelFunctionBinding> all, String id, BiFunction<Double, Double, Double> result) {
        all.add(CelFunctionBinding.from(id, Double.class, Double.class, (a, b) -> Decimals.finite(result.apply(a, b))));
    }

    private static void order(List<CelFunctionBinding> all, String id, IntPredicate holds) {
        order(all, id + "_double", Double.class, Double.class, holds);
        order(all, id + "_int64", Long.class, Long.class, holds);
        order(all, id + "_int64_double", Long.class, Double.class, holds);
        order(all, id + "_double_int64", Double.class, Long.class, holds);
        order(all, id + "_string", String.class, String.class, holds);
        order(all, id + "_timestamp", Instant.class, Instant.class, holds);
        order(all, id + "_duration", Duration.class, Duration.class, holds);
    }

    private static <A, B> void order(
            List<CelFunctionBinding> all, String id, Class<A> first, Class<B> second, IntPredicate holds) {
        all.add(CelFunctionBinding.from(id, first, second, (a, b) -> holds.test(Lists.compare(a, b))));
    }

    private static void times(List<CelFunctionBinding> all) {
        all.add(CelFunctionBinding.from(
                "add_timestamp_duration", Instant.class, Duration.class, (at, by) -> Times.inRange(at.plus(by))));
        all.add(CelFunctionBinding.from(
                "add_duration_timestamp", Duration.class, Instant.class, (by, at) -> Times.inRange(at.plus(by))));
        all.add(CelFunctionBinding.from(
                "subtract_timestamp_duration", Instant.class, Duration.class, (at, by) -> Times.inRange(at.minus(by))));
        all.add(CelFunctionBinding.from(
                "subtract_timestamp_timestamp",
                Instant.class,
                Instant.class,
                (to, from) -> Times.inRange(Duration.between(from, to))));
        all.add(CelFunctionBinding.from(
                "add_duration_duration", Duration.class, Duration.class, (a, b) -> Times.inRange(a.plus(b))));
        all.add(CelFunctionBinding.from(
                "subtract_duration_duration", Duration.class, Duration.class, (a, b) -> Times.inRange(a.minus(b))));
    }
}
