package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Approx;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.Sums;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.function.Times;
import dev.contracts.runtime.function.Uniqueness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operators and functions of rules, on values whose kinds are known only now. */
public final class Operations {
    private Operations() {}

    /** @throws RuleError when there is no such function of such arguments, or it has no value */
    public static Object call(String function, List<Object> arguments) {
        return switch (arguments.size()) {
            case 1 -> unary(function, arguments.get(0));
            case 2 -> binary(function, arguments.get(0), arguments.get(1));
            default -> ternary(function, arguments.get(0), arguments.get(1), arguments.get(2));
        };
    }

    static Object unary(String function, Object value) {
        return switch (function) {
            case "!" -> !RuleValues.bool(value);
            case "-_" -> value instanceof Long whole ? (Object) Arithmetic.negate(whole) : -RuleValues.number(value);
            case "abs" ->
                value instanceof Long whole ? (Object) Arithmetic.abs(whole) : Math.abs(RuleValues.number(value));
            case "int", "double", "timestamp" -> Conversions.convert(function, value);
            case "duration" -> value instanceof Duration ? value : Times.duration(RuleValues.string(value));
            case "size" -> size(value);
            case "sum" -> sum(RuleValues.list(value));
            case "min" -> Orders.min(known(value));
            case "max" -> Orders.max(known(value));
            case "isSorted" -> Orders.isSorted(known(value));
            case "isUnique" -> Uniqueness.isUnique(known(value));
            default -> throw new RuleError("no such function: " + function);
        };
    }

    static Object binary(String function, Object a, Object b) {
        return switch (function) {
            case "==" -> RuleValues.equal(a, b);
            case "!=" -> !RuleValues.equal(a, b);
            case "<", "<=", ">", ">=" -> ordered(function, a, b);
            case "+", "-" -> added(function, a, b);
            case "*", "/", "%" -> multiplied(function, a, b);
            case "in" -> isIn(a, b);
            case "[]" -> at(a, b);
            case "approx" -> Approx.approx(RuleValues.number(a), RuleValues.number(b));
            case "isSorted" -> Orders.isSorted(known(a), RuleValues.string(b));
            case "containsAll" -> Uniqueness.containsAll(known(a), known(b));
            case "matches" -> Texts.matches(RuleValues.string(a), RuleValues.string(b));
            case "startsWith" -> RuleValues.string(a).startsWith(RuleValues.string(b));
            case "endsWith" -> RuleValues.string(a).endsWith(RuleValues.string(b));
            case "contains" -> RuleValues.string(a).contains(RuleValues.string(b));
            default -> throw new RuleError("no such function: " + function);
        };
    }

    static Object ternary(String function, Object a, Object b, Object c) {
        if (function.equals("approx")) {
            return Approx.approx(RuleValues.number(a), RuleValues.number(b), RuleValues.number(c));
        }
        throw new RuleError("no such function: " + function);
    }

    private static Object size(Object value) {
        if (value instanceof String text) {
            return Texts.size(text);
        }
        return (long)
                (value instanceof Map<?, ?> map
                        ? map.size()
                        : RuleValues.list(value).size());
    }

    private static Object sum(List<?> list) {
        boolean whole = list.stream().allMatch(Long.class::isInstance);
        return whole
                ? (Object)
                        Sums.sum(list.stream().mapToLong(value -> (Long) value).toArray())
                : Sums.sum(list.stream().mapToDouble(RuleValues::number).toArray());
    }

    private static boolean ordered(String operator, Object a, Object b) {
        if (isNoNumber(a) || isNoNumber(b)) {
            return false;
        }
        int order = Orders.compare(a, b);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static Object added(String operator, Object a, Object b) {
        boolean plus = operator.equals("+");
        if (a instanceof Long x && b instanceof Long y) {
            return plus ? Arithmetic.add(x, y) : Arithmetic.subtract(x, y);
        }
        if (a instanceof Instant start && b instanceof Duration wait) {
            return plus ? Times.plus(start, wait) : Times.minus(start, wait);
        }
        if (a instanceof Instant end && b instanceof Instant start && !plus) {
            return Times.between(end, start);
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            return plus ? Times.plus(x, y) : Times.minus(x, y);
        }
        if (a instanceof Duration && b instanceof Instant && plus) {
            return added(operator, b, a);
        }
        if (a instanceof String x && b instanceof String y && plus) {
            return x + y;
        }
        if (a instanceof List<?> x && b instanceof List<?> y && plus) {
            List<Object> both = new ArrayList<>(x);
            both.addAll(y);
            return both;
        }
        return plus ? RuleValues.number(a) + RuleValues.number(b) : RuleValues.number(a) - RuleValues.number(b);
    }

    private static Object multiplied(String operator, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return switch (operator) {
                case "*" -> Arithmetic.multiply(x, y);
                case "/" -> Arithmetic.divide(x, y);
                default -> Arithmetic.modulo(x, y);
            };
        }
        return switch (operator) {
            case "*" -> RuleValues.number(a) * RuleValues.number(b);
            case "/" -> RuleValues.number(a) / RuleValues.number(b);
            default -> throw RuleValues.wrong("an integer");
        };
    }

    private static boolean isIn(Object value, Object container) {
        if (container instanceof Map<?, ?> map) {
            return map.containsKey(value);
        }
        return RuleValues.list(container).stream()
                .anyMatch(element -> RuleValues.equal(value, RuleValues.normal(element)));
    }

    private static Object at(Object container, Object index) {
        if (container instanceof Map<?, ?> map) {
            Object value = map.get(index);
            if (value == null) {
                throw new RuleError("no such key");
            }
            return RuleValues.normal(value);
        }
        List<?> list = RuleValues.list(container);
        if (index instanceof Long position) {
            return RuleValues.normal(Indexing.at(list, position));
        }
        throw RuleValues.wrong("an index");
    }

    /** A list of which every element is there. */
    static List<Object> known(Object value) {
        List<Object> known = new ArrayList<>();
        for (Object element : RuleValues.list(value)) {
            Object normal = RuleValues.normal(element);
            if (normal == RuleValues.NULL) {
                throw RuleValues.wrong("a value");
            }
            known.add(normal);
        }
        return known;
    }

    private static boolean isNoNumber(Object value) {
        return value instanceof Double number && number.isNaN();
    }
}
