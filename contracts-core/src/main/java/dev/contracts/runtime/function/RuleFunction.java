package dev.contracts.runtime.function;

import static dev.contracts.runtime.function.Notation.COMPARISON;
import static dev.contracts.runtime.function.Notation.PRODUCT;
import static dev.contracts.runtime.function.Notation.global;
import static dev.contracts.runtime.function.Notation.index;
import static dev.contracts.runtime.function.Notation.infix;
import static dev.contracts.runtime.function.Notation.member;
import static dev.contracts.runtime.function.Notation.prefix;
import static dev.contracts.runtime.function.OperandKind.ANY;
import static dev.contracts.runtime.function.OperandKind.BOOL;
import static dev.contracts.runtime.function.OperandKind.DOUBLE;
import static dev.contracts.runtime.function.OperandKind.DURATION;
import static dev.contracts.runtime.function.OperandKind.ELEMENT;
import static dev.contracts.runtime.function.OperandKind.INT;
import static dev.contracts.runtime.function.OperandKind.LIST;
import static dev.contracts.runtime.function.OperandKind.LIST_OF_DOUBLES;
import static dev.contracts.runtime.function.OperandKind.LIST_OF_INTS;
import static dev.contracts.runtime.function.OperandKind.LIST_OF_ORDERED;
import static dev.contracts.runtime.function.OperandKind.LIST_OF_SCALARS;
import static dev.contracts.runtime.function.OperandKind.MAP;
import static dev.contracts.runtime.function.OperandKind.ORDER;
import static dev.contracts.runtime.function.OperandKind.PATTERN;
import static dev.contracts.runtime.function.OperandKind.SAME_LIST;
import static dev.contracts.runtime.function.OperandKind.STRING;
import static dev.contracts.runtime.function.OperandKind.TIMESTAMP;
import static dev.contracts.runtime.function.OperandKind.UNIT;
import static dev.contracts.runtime.function.Overload.cel;
import static dev.contracts.runtime.function.Overload.dialect;
import static dev.contracts.runtime.function.Overload.orders;
import static dev.contracts.runtime.function.Overload.rebound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operators and functions of rules: how each is written, what it makes of its operands, why it is false, and for operands
 * of which kinds CEL, the reference engine and generated code know it.
 *
 * <p>Where a kind speaks of order, an enum's value is a string, and strings are in code-point order. Generated code calls the
 * static methods directly: the table is initialised to compile a contract or to explain a violation, never for a valid
 * payload. Evaluation and causes are switches below the constants and no lambdas beside them: to link forty lambdas
 * takes a tenth of a check that finds a violation.
 */
@SuppressWarnings("ImmutableEnumChecker") // a list that cannot change, of records that cannot either
public enum RuleFunction {
    AND(infix("&&", Notation.AND), cel("logical_and", BOOL, BOOL, BOOL)),
    OR(infix("||", Notation.OR), cel("logical_or", BOOL, BOOL, BOOL)),
    NOT(prefix("!"), cel("logical_not", BOOL, BOOL)),

    EQUALS(infix("==", COMPARISON), cel("equals", BOOL, ANY, ANY)),
    NOT_EQUALS(infix("!=", COMPARISON), cel("not_equals", BOOL, ANY, ANY)),
    LESS(infix("<", COMPARISON), orders("less")),
    LESS_EQUALS(infix("<=", COMPARISON), orders("less_equals")),
    GREATER(infix(">", COMPARISON), orders("greater")),
    GREATER_EQUALS(infix(">=", COMPARISON), orders("greater_equals")),
    IN(infix("in", COMPARISON), cel("in_list", BOOL, ANY, LIST), cel("in_map", BOOL, STRING, MAP)),

    ADD(
            infix("+", Notation.SUM),
            rebound("add_int64", INT, INT, INT).tries(Arithmetic.class, "add"),
            rebound("add_double", DOUBLE, DOUBLE, DOUBLE).doubleOperator(),
            cel("add_string", STRING, STRING, STRING).textMethod("concat"),
            rebound("add_timestamp_duration", TIMESTAMP, TIMESTAMP, DURATION).tries(Times.class, "plus"),
            rebound("add_duration_timestamp", TIMESTAMP, DURATION, TIMESTAMP).tries(Times.class, "plus"),
            rebound("add_duration_duration", DURATION, DURATION, DURATION).tries(Times.class, "plus")),
    SUBTRACT(
            infix("-", Notation.SUM),
            rebound("subtract_int64", INT, INT, INT).tries(Arithmetic.class, "subtract"),
            rebound("subtract_double", DOUBLE, DOUBLE, DOUBLE).doubleOperator(),
            rebound("subtract_timestamp_timestamp", DURATION, TIMESTAMP, TIMESTAMP)
                    .calls(Times.class, "between"),
            rebound("subtract_timestamp_duration", TIMESTAMP, TIMESTAMP, DURATION)
                    .tries(Times.class, "minus"),
            rebound("subtract_duration_duration", DURATION, DURATION, DURATION).tries(Times.class, "minus")),
    MULTIPLY(
            infix("*", PRODUCT),
            rebound("multiply_int64", INT, INT, INT).tries(Arithmetic.class, "multiply"),
            rebound("multiply_double", DOUBLE, DOUBLE, DOUBLE).doubleOperator()),
    DIVIDE(
            infix("/", PRODUCT),
            rebound("divide_int64", INT, INT, INT).tries(Arithmetic.class, "divide"),
            rebound("divide_double", DOUBLE, DOUBLE, DOUBLE).doubleOperator()),
    MODULO(infix("%", PRODUCT), rebound("modulo_int64", INT, INT, INT).tries(Arithmetic.class, "modulo")),
    NEGATE(
            prefix("-"),
            rebound("negate_int64", INT, INT).tries(Arithmetic.class, "negate"),
            rebound("negate_double", DOUBLE, DOUBLE)),
    ABS(
            global("abs"),
            dialect("abs_int64", INT, INT).tries(Arithmetic.class, "abs"),
            dialect("abs_double", DOUBLE, DOUBLE)),

    /** The double next to an integer, or to what a string says in decimal digits. */
    TO_DOUBLE(
            global("double"),
            cel("int64_to_double", DOUBLE, INT),
            rebound("double_to_double", DOUBLE, DOUBLE),
            rebound("string_to_double", DOUBLE, STRING).tries(Texts.class, "toDouble")),
    /** The integer part of a double, or what a string says in decimal digits. */
    TO_INT(
            global("int"),
            cel("int64_to_int64", INT, INT),
            rebound("double_to_int64", INT, DOUBLE).tries(Arithmetic.class, "toLong"),
            rebound("string_to_int64", INT, STRING).tries(Texts.class, "toLong")),
    /** The timestamp of a literal, which the compiler of rules evaluates; of an integer, so much time after 1970. */
    TO_TIMESTAMP(
            global("timestamp"),
            cel("string_to_timestamp", TIMESTAMP, STRING).failing(),
            rebound("int64_to_timestamp", TIMESTAMP, INT).tries(Times.class, "ofEpoch"),
            dialect("int64_string_to_timestamp", TIMESTAMP, INT, UNIT).tries(Times.class, "ofEpoch")),
    /** The duration of a literal, which the compiler of rules evaluates. */
    TO_DURATION(global("duration"), cel("string_to_duration", DURATION, STRING).failing()),
    /** Code points of a string, items of a list, properties of a map. */
    SIZE(
            global("size"),
            cel("size_string", INT, STRING).calls(Texts.class, "size"),
            cel("size_list", INT, LIST),
            cel("size_map", INT, MAP),
            cel("string_size", INT, STRING).calls(Texts.class, "size").inOtherForm(),
            cel("list_size", INT, LIST).inOtherForm(),
            cel("map_size", INT, MAP).inOtherForm()),
    MATCHES(
            member("matches"),
            rebound("matches", BOOL, STRING, PATTERN).inOtherForm(),
            rebound("matches_string", BOOL, STRING, PATTERN)),
    CONTAINS(member("contains"), cel("contains_string", BOOL, STRING, STRING).textMethod("contains")),
    STARTS_WITH(
            member("startsWith"),
            cel("starts_with_string", BOOL, STRING, STRING).textMethod("startsWith")),
    ENDS_WITH(member("endsWith"), cel("ends_with_string", BOOL, STRING, STRING).textMethod("endsWith")),

    INDEX(
            index(),
            rebound("index_list", ELEMENT, LIST, INT).failing(),
            rebound("index_map", ELEMENT, MAP, STRING).failing()),
    /** Each item is not less than the one before it; with {@code 'desc'}, not greater. */
    IS_SORTED(
            member("isSorted"),
            dialect("list_is_sorted", BOOL, LIST_OF_ORDERED).calls(Orders.class, "isSorted"),
            dialect("list_is_sorted_string", BOOL, LIST_OF_ORDERED, ORDER).calls(Orders.class, "isSorted")),
    /** The test that no two items are equal. */
    IS_UNIQUE(
            member("isUnique"),
            dialect("list_is_unique", BOOL, LIST_OF_SCALARS).passesTo(Uniqueness.class, "isUnique")),
    /** The list has each item of the other one. */
    CONTAINS_ALL(
            member("containsAll"),
            dialect("list_contains_all_list", BOOL, LIST_OF_SCALARS, SAME_LIST).calls(Uniqueness.class, "containsAll")),
    /** 0 for an empty list; doubles by Neumaier's method, from left to right. */
    SUM(
            member("sum"),
            dialect("list_sum_int64", INT, LIST_OF_INTS).failing(),
            dialect("list_sum_double", DOUBLE, LIST_OF_DOUBLES).failing()),
    /** Fails for an empty list. */
    MIN(member("min"), dialect("list_min", ELEMENT, LIST_OF_ORDERED).tries(Orders.class, "min")),
    /** Fails for an empty list. */
    MAX(member("max"), dialect("list_max", ELEMENT, LIST_OF_ORDERED).tries(Orders.class, "max")),
    /** Within 1e-9, or the tolerance, of each other; or within 1e-9 relative to the larger one. */
    APPROX(
            global("approx"),
            dialect("approx_double_double", BOOL, DOUBLE, DOUBLE).passesTo(Approx.class, "approx"),
            dialect("approx_double_double_double", BOOL, DOUBLE, DOUBLE, DOUBLE).passesTo(Approx.class, "approx"));

    private final Notation notation;
    private final List<Overload> overloads;

    RuleFunction(Notation notation, Overload... overloads) {
        this.notation = notation;
        this.overloads = Overload.writtenAs(notation, overloads);
    }

    /** Returns the function of a name in CEL's syntax tree; null when there is none. */
    public static @Nullable RuleFunction ofCel(String name) {
        for (RuleFunction function : values()) {
            if (function.notation.celName().equals(name)) {
                return function;
            }
        }
        return null;
    }

    /** Returns how a call is written. */
    public Notation notation() {
        return notation;
    }

    /** Returns the operator, or the name, that an author writes. */
    public String text() {
        return notation.text();
    }

    /** Returns the kinds of operands that it takes. */
    public List<Overload> overloads() {
        return overloads;
    }

    /** Returns whether it turns a value of JSON into one of a contract's types, which goes without saying in a message. */
    public boolean isConversion() {
        return this == TO_INT || this == TO_DOUBLE || this == TO_TIMESTAMP;
    }

    /** Returns whether a call may have so many operands, the one before the dot included. */
    public boolean takes(int operands) {
        for (Overload overload : overloads) {
            if (overload.operands().size() == operands) {
                return true;
            }
        }
        return false;
    }

    /** Returns which operands it goes over. */
    public Traversal traversal() {
        return switch (this) {
            case ADD, SIZE, MATCHES, CONTAINS -> Traversal.TEXTS;
            case IN, IS_SORTED, IS_UNIQUE, CONTAINS_ALL, SUM, MIN, MAX -> Traversal.EACH;
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, STARTS_WITH, ENDS_WITH ->
                Traversal.SHORTEST;
            default -> Traversal.NONE;
        };
    }

    /**
     * Evaluates a call. The kinds of the operands are looked at, not declared, and a double need not be finite.
     *
     * @throws RuleError when it has no value
     */
    public Object apply(Object... operands) {
        Operands of = new Operands(operands);
        return switch (this) {
            case AND -> of.bool(0) && of.bool(1);
            case OR -> of.bool(0) || of.bool(1);
            case NOT -> !of.bool(0);
            case EQUALS -> RuleValues.equal(of.value(0), of.value(1));
            case NOT_EQUALS -> !RuleValues.equal(of.value(0), of.value(1));
            case LESS -> Operations.isLess(of);
            case LESS_EQUALS -> Operations.isLessOrEqual(of);
            case GREATER -> Operations.isGreater(of);
            case GREATER_EQUALS -> Operations.isGreaterOrEqual(of);
            case IN -> Operations.isIn(of);
            case ADD -> Operations.add(of);
            case SUBTRACT -> Operations.subtract(of);
            case MULTIPLY -> Operations.multiply(of);
            case DIVIDE -> Operations.divide(of);
            case MODULO -> Operations.modulo(of);
            case NEGATE -> Operations.negate(of);
            case ABS -> Operations.abs(of);
            case TO_INT, TO_DOUBLE -> Conversions.convert(this, of.value(0));
            case TO_TIMESTAMP ->
                of.value(0) instanceof Long time
                        ? Times.ofEpoch(time, of.count() == 1 ? Times.SECONDS : of.text(1))
                        : Conversions.convert(this, of.value(0));
            case TO_DURATION -> Conversions.duration(of);
            case SIZE -> Operations.size(of);
            case MATCHES -> Texts.matches(of.text(0), of.text(1));
            case CONTAINS -> of.text(0).contains(of.text(1));
            case STARTS_WITH -> of.text(0).startsWith(of.text(1));
            case ENDS_WITH -> of.text(0).endsWith(of.text(1));
            case INDEX -> Operations.at(of);
            case IS_SORTED -> of.count() == 1 ? Orders.isSorted(of.list(0)) : Orders.isSorted(of.list(0), of.text(1));
            case IS_UNIQUE -> Uniqueness.isUnique(of.list(0));
            case CONTAINS_ALL -> Uniqueness.containsAll(of.list(0), of.list(1));
            case SUM -> Operations.sum(of);
            case MIN -> Orders.min(of.list(0));
            case MAX -> Orders.max(of.list(0));
            case APPROX ->
                of.count() == 2
                        ? Approx.approx(of.number(0), of.number(1))
                        : Approx.approx(of.number(0), of.number(1), of.number(2));
        };
    }

    /**
     * Evaluates a call of one overload, whose laws are stricter: a double is a double, and finite.
     *
     * @throws RuleError when it has no value
     */
    public Object apply(Overload overload, Object... operands) {
        Object[] typed = operands.clone();
        for (int i = 0; i < typed.length; i++) {
            if (overload.operands().get(i) == DOUBLE) {
                typed[i] = RuleValues.number(typed[i]);
            }
        }
        Object result = apply(typed);
        return overload.result() == DOUBLE ? Arithmetic.finite(RuleValues.number(result)) : result;
    }

    /** Returns why a call is false; null when the values of its operands say it best. */
    public @Nullable Mismatch mismatch(FalseCall call) {
        return switch (this) {
            case IN -> ListMismatches.notAmong(call);
            case MATCHES -> TextMismatches.noMatch(call);
            case CONTAINS -> TextMismatches.noPart(call);
            case STARTS_WITH -> TextMismatches.noStart(call);
            case ENDS_WITH -> TextMismatches.noEnd(call);
            case IS_SORTED -> ListMismatches.unsorted(call);
            case IS_UNIQUE -> ListMismatches.repeated(call);
            case CONTAINS_ALL -> ListMismatches.lacking(call);
            default -> null;
        };
    }
}
