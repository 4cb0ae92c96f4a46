package dev.contracts.model.expression;

import static dev.contracts.model.expression.TypePattern.A_LIST;
import static dev.contracts.model.expression.TypePattern.A_MAP;
import static dev.contracts.model.expression.TypePattern.BOOL;
import static dev.contracts.model.expression.TypePattern.DOUBLE;
import static dev.contracts.model.expression.TypePattern.DURATION;
import static dev.contracts.model.expression.TypePattern.INT;
import static dev.contracts.model.expression.TypePattern.LIST_OF_NUMBERS;
import static dev.contracts.model.expression.TypePattern.LIST_OF_ORDERED;
import static dev.contracts.model.expression.TypePattern.LIST_OF_SCALARS;
import static dev.contracts.model.expression.TypePattern.SAME_LIST;
import static dev.contracts.model.expression.TypePattern.STRING;
import static dev.contracts.model.expression.TypePattern.THE_ELEMENT;
import static dev.contracts.model.expression.TypePattern.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;

/**
 * The closed list of operators and functions, with the types that they take. What needs more than a look at each argument
 * (equality, {@code in}, the index) is told by the checker; those have no parameters here.
 */
public final class FunctionSignatures {
    /** One overload: its id, the names it goes by in a syntax tree and for an author, its parameters and its result. */
    public record Signature(
            String overload,
            String function,
            String shown,
            boolean member,
            List<TypePattern> parameters,
            TypePattern result) {}

    public static final List<Signature> ALL = all();

    private FunctionSignatures() {}

    /** The overloads of a function; empty when there is no such function. */
    public static List<Signature> of(String function, boolean member) {
        return ALL.stream()
                .filter(signature -> signature.function.equals(function) && signature.member == member)
                .toList();
    }

    private static List<Signature> all() {
        List<Signature> all = new ArrayList<>();
        operators(all);
        ordering(all, "less", "<");
        ordering(all, "less_equals", "<=");
        ordering(all, "greater", ">");
        ordering(all, "greater_equals", ">=");
        functions(all);
        return List.copyOf(all);
    }

    private static void operators(List<Signature> all) {
        special(all, "equals", "==");
        special(all, "not_equals", "!=");
        special(all, "in_list", "in");
        special(all, "in_map", "in");
        special(all, "index_list", "[]");
        special(all, "index_map", "[]");
        operator(all, "logical_and", "&&", BOOL, BOOL, BOOL);
        operator(all, "logical_or", "||", BOOL, BOOL, BOOL);
        all.add(new Signature("logical_not", "!_", "!", false, List.of(BOOL), BOOL));
        all.add(new Signature("negate_int64", "-_", "-_", false, List.of(INT), INT));
        all.add(new Signature("negate_double", "-_", "-_", false, List.of(DOUBLE), DOUBLE));
        operator(all, "add_int64", "+", INT, INT, INT);
        operator(all, "add_double", "+", DOUBLE, DOUBLE, DOUBLE);
        operator(all, "add_string", "+", STRING, STRING, STRING);
        operator(all, "add_timestamp_duration", "+", TIMESTAMP, TIMESTAMP, DURATION);
        operator(all, "add_duration_timestamp", "+", TIMESTAMP, DURATION, TIMESTAMP);
        operator(all, "add_duration_duration", "+", DURATION, DURATION, DURATION);
        operator(all, "subtract_int64", "-", INT, INT, INT);
        operator(all, "subtract_double", "-", DOUBLE, DOUBLE, DOUBLE);
        operator(all, "subtract_timestamp_timestamp", "-", DURATION, TIMESTAMP, TIMESTAMP);
        operator(all, "subtract_timestamp_duration", "-", TIMESTAMP, TIMESTAMP, DURATION);
        operator(all, "subtract_duration_duration", "-", DURATION, DURATION, DURATION);
        operator(all, "multiply_int64", "*", INT, INT, INT);
        operator(all, "multiply_double", "*", DOUBLE, DOUBLE, DOUBLE);
        operator(all, "divide_int64", "/", INT, INT, INT);
        operator(all, "divide_double", "/", DOUBLE, DOUBLE, DOUBLE);
        operator(all, "modulo_int64", "%", INT, INT, INT);
    }

    private static void ordering(List<Signature> all, String id, String shown) {
        operator(all, id + "_int64", shown, BOOL, INT, INT);
        operator(all, id + "_double", shown, BOOL, DOUBLE, DOUBLE);
        operator(all, id + "_int64_double", shown, BOOL, INT, DOUBLE);
        operator(all, id + "_double_int64", shown, BOOL, DOUBLE, INT);
        operator(all, id + "_string", shown, BOOL, STRING, STRING);
        operator(all, id + "_timestamp", shown, BOOL, TIMESTAMP, TIMESTAMP);
        operator(all, id + "_duration", shown, BOOL, DURATION, DURATION);
    }

    private static void functions(List<Signature> all) {
        function(all, "int64_to_double", "double", DOUBLE, INT);
        function(all, "double_to_double", "double", DOUBLE, DOUBLE);
        function(all, "int64_to_int64", "int", INT, INT);
        function(all, "double_to_int64", "int", INT, DOUBLE);
        function(all, "size_string", "size", INT, STRING);
        function(all, "size_list", "size", INT, A_LIST);
        function(all, "size_map", "size", INT, A_MAP);
        member(all, "string_size", "size", INT, STRING);
        member(all, "list_size", "size", INT, A_LIST);
        member(all, "map_size", "size", INT, A_MAP);
        function(all, "matches", "matches", BOOL, STRING, STRING);
        member(all, "matches_string", "matches", BOOL, STRING, STRING);
        member(all, "contains_string", "contains", BOOL, STRING, STRING);
        member(all, "starts_with_string", "startsWith", BOOL, STRING, STRING);
        member(all, "ends_with_string", "endsWith", BOOL, STRING, STRING);
        member(all, ContractFunctions.IS_SORTED, "isSorted", BOOL, LIST_OF_ORDERED);
        member(all, ContractFunctions.IS_SORTED_ORDER, "isSorted", BOOL, LIST_OF_ORDERED, STRING);
        member(all, ContractFunctions.IS_UNIQUE, "isUnique", BOOL, LIST_OF_SCALARS);
        member(all, ContractFunctions.CONTAINS_ALL, "containsAll", BOOL, LIST_OF_SCALARS, SAME_LIST);
        member(all, ContractFunctions.SUM, "sum", THE_ELEMENT, LIST_OF_NUMBERS);
        member(all, ContractFunctions.MIN, "min", THE_ELEMENT, LIST_OF_ORDERED);
        member(all, ContractFunctions.MAX, "max", THE_ELEMENT, LIST_OF_ORDERED);
        function(all, ContractFunctions.APPROX, "approx", BOOL, DOUBLE, DOUBLE);
        function(all, ContractFunctions.APPROX_TOLERANCE, "approx", BOOL, DOUBLE, DOUBLE, DOUBLE);
        function(all, ContractFunctions.ABS_INT, "abs", INT, INT);
        function(all, ContractFunctions.ABS_DOUBLE, "abs", DOUBLE, DOUBLE);
    }

    private static void special(List<Signature> all, String id, String shown) {
        all.add(new Signature(id, "(" + shown + ")", shown, false, List.of(), BOOL));
    }

    private static void operator(
            List<Signature> all, String id, String shown, TypePattern result, TypePattern left, TypePattern right) {
        all.add(new Signature(id, "_" + shown + "_", shown, false, List.of(left, right), result));
    }

    private static void function(
            List<Signature> all, String id, String name, TypePattern result, TypePattern... parameters) {
        all.add(new Signature(id, name, name, false, List.of(parameters), result));
    }

    private static void member(
            List<Signature> all, String id, String name, TypePattern result, TypePattern... parameters) {
        all.add(new Signature(id, name, name, true, List.of(parameters), result));
    }
}
