package dev.contracts.model.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The functions that contracts have beside CEL's own, and the overload ids of all that an expression may call. An engine
 * gives each id its meaning: the reference binds the ids below to functions at run time, the generator turns each id of
 * {@link #OVERLOADS} into Java.
 *
 * <p>Where {@code T} is an int, double, string, timestamp or duration, an enum's value being a string. Strings are in
 * code-point order. An operation on doubles whose result is not finite fails, as does one on ints that overflows.
 */
public final class ContractFunctions {
    /** {@code list(T).isSorted()}: each element is not less than the one before. */
    public static final String IS_SORTED = "list_is_sorted";

    /** {@code list(T).isSorted('asc' or 'desc')}, a literal. */
    public static final String IS_SORTED_ORDER = "list_is_sorted_string";

    /** {@code list(T or bool).isUnique()}. */
    public static final String IS_UNIQUE = "list_is_unique";

    /** {@code list(T or bool).containsAll(list)}: whether it has each element of the other list. */
    public static final String CONTAINS_ALL = "list_contains_all_list";

    /** {@code list(int or double).sum()}: 0 for none; doubles by Neumaier's method, left to right. */
    public static final String SUM = "list_sum";

    /** {@code list(T).min()}; fails for an empty list. */
    public static final String MIN = "list_min";

    /** {@code list(T).max()}; fails for an empty list. */
    public static final String MAX = "list_max";

    /** {@code approx(double, double)}: within 1e-9, absolute or relative to the larger one. */
    public static final String APPROX = "approx_double_double";

    /** {@code approx(double, double, double)}: within the tolerance, or 1e-9 relative to the larger one. */
    public static final String APPROX_TOLERANCE = "approx_double_double_double";

    /** {@code abs(int)}; fails for the least integer. */
    public static final String ABS_INT = "abs_int64";

    /** {@code abs(double)}. */
    public static final String ABS_DOUBLE = "abs_double";

    /** Every overload id that an expression may have, CEL's own included. */
    public static final Set<String> OVERLOADS = allOverloads();

    private static final TypeParamType T = TypeParamType.create("T");
    private static final CelType LIST = ListType.create(T);

    private ContractFunctions() {}

    /** What CEL's checker is told of our own functions. */
    public static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "isSorted",
                        member(IS_SORTED, SimpleType.BOOL, LIST),
                        member(IS_SORTED_ORDER, SimpleType.BOOL, LIST, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration("isUnique", member(IS_UNIQUE, SimpleType.BOOL, LIST)),
                CelFunctionDecl.newFunctionDeclaration(
                        "containsAll", member(CONTAINS_ALL, SimpleType.BOOL, LIST, LIST)),
                CelFunctionDecl.newFunctionDeclaration("sum", member(SUM, T, LIST)),
                CelFunctionDecl.newFunctionDeclaration("min", member(MIN, T, LIST)),
                CelFunctionDecl.newFunctionDeclaration("max", member(MAX, T, LIST)),
                CelFunctionDecl.newFunctionDeclaration(
                        "approx",
                        global(APPROX, SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
                        global(
                                APPROX_TOLERANCE,
                                SimpleType.BOOL,
                                SimpleType.DOUBLE,
                                SimpleType.DOUBLE,
                                SimpleType.DOUBLE)),
                CelFunctionDecl.newFunctionDeclaration(
                        "abs",
                        global(ABS_INT, SimpleType.INT, SimpleType.INT),
                        global(ABS_DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE)));
    }

    private static CelOverloadDecl member(String id, CelType result, CelType... parameters) {
        return CelOverloadDecl.newMemberOverload(id, result, Arrays.asList(parameters));
    }

    private static CelOverloadDecl global(String id, CelType result, CelType... parameters) {
        return CelOverloadDecl.newGlobalOverload(id, result, Arrays.asList(parameters));
    }

    private static Set<String> allOverloads() {
        Set<String> ids = new TreeSet<>();
        FunctionSignatures.ALL.forEach(signature -> ids.add(signature.overload()));
        return Set.copyOf(ids);
    }
}
