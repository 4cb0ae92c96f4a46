package dev.contracts.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions that the rule language accepts, at random, over the fields of {@link ExpressionFields}. */
public final class RandomExpressions {
    private final Random random;
    private final List<Variable> variables = new ArrayList<>();

    private record Variable(String name, String type) {}

    public RandomExpressions(Random random) {
        this.random = random;
    }

    /** Returns a condition.
     *
     * @param depth how deep operators may be nested
     */
    public String bool(int depth) {
        if (depth <= 0) {
            return pick(
                    "self.flag",
                    "true",
                    "has(self.oi)",
                    "self.i > 3",
                    "self.kind == 'one'",
                    "self.x < 0.5",
                    "self.s == ''");
        }
        int d = depth - 1;
        return switch (random.nextInt(26)) {
            case 0, 1, 2 -> "(" + bool(d) + " && " + bool(d) + ")";
            case 3, 4, 5 -> "(" + bool(d) + " || " + bool(d) + ")";
            case 6 -> "!" + "(" + bool(d) + ")";
            case 7 -> "(" + bool(d) + " ? " + bool(d) + " : " + bool(d) + ")";
            case 8 -> integer(d) + order() + integer(d);
            case 9 -> real(d) + order() + real(d);
            case 10 -> integer(d) + less() + real(d);
            case 11 -> real(d) + less() + integer(d);
            case 12 -> text(d) + order() + text(d);
            case 13 -> time(d) + order() + time(d);
            case 14 -> span(d) + order() + span(d);
            case 15 -> pick("self.kind", "self.other") + pick(" == ", " != ") + pick("'one'", "'two'");
            case 16 -> "self.kind" + order() + pick("self.other", "self.s");
            case 17 -> "approx(" + real(d) + ", " + real(d) + pick(")", ", 0.5)");
            case 18 -> integer(d) + " in " + integers(d);
            case 19 ->
                pick(
                        text(d) + " in " + pick("['one', 'x', self.s]", "self.strs", "self.prices"),
                        "self.other in self.kinds");
            case 20 ->
                pick(integers(d), reals(d), texts(d), times(d))
                        + pick(".isSorted()", ".isSorted('desc')", ".isUnique()");
            case 21 -> texts(d) + ".containsAll(" + texts(d) + ")";
            case 22 -> text(d) + pick(".contains(", ".startsWith(", ".endsWith(") + text(d) + ")";
            case 23 -> text(d) + ".matches('" + pick("^[a-z]*$", "o", ".", "^$") + "')";
            case 24 -> quantified(d);
            default -> bound(d);
        };
    }

    private String quantified(int d) {
        String macro = pick("all", "exists", "exists_one");
        return switch (random.nextInt(5)) {
            case 0 -> integers(d) + macro(macro, "int", d);
            case 1 -> reals(d) + macro(macro, "real", d);
            case 2 -> texts(d) + macro(macro, "text", d);
            case 3 -> "self.prices" + macro(macro, "text", d);
            default -> "self.rows" + macro(macro, "row", d);
        };
    }

    private String macro(String macro, String type, int d) {
        return "." + macro + "(" + with(type, name -> name + ", " + bool(d)) + ")";
    }

    private interface Body {
        String of(String name);
    }

    private String with(String type, Body body) {
        Variable variable = new Variable("v" + variables.size(), type);
        variables.add(variable);
        String text = body.of(variable.name());
        variables.remove(variable);
        return text;
    }

    private String bound(int d) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                String value = integer(d);
                yield "cel.bind(" + with("int", name -> name + ", " + value + ", " + bool(d)) + ")";
            }
            case 1 -> {
                String value = real(d);
                yield "cel.bind(" + with("real", name -> name + ", " + value + ", " + bool(d)) + ")";
            }
            default -> {
                String value = integers(d);
                yield "cel.bind(" + with("ints", name -> name + ", " + value + ", " + bool(d)) + ")";
            }
        };
    }

    private String integer(int depth) {
        if (depth <= 0) {
            return variable(
                    "int", "self.i", "self.j", "3", "0", "-7", "(has(self.oi) ? self.oi : 2)", "9223372036854775807");
        }
        int d = depth - 1;
        return switch (random.nextInt(15)) {
            case 0 -> "(" + integer(d) + " + " + integer(d) + ")";
            case 1 -> "(" + integer(d) + " - " + integer(d) + ")";
            case 2 -> "(" + integer(d) + " * " + integer(d) + ")";
            case 3 -> "(" + integer(d) + " / " + integer(d) + ")";
            case 4 -> "(" + integer(d) + " % " + integer(d) + ")";
            case 5 -> "-(" + integer(d) + ")";
            case 6 -> "size(" + pick(integers(d), reals(d), texts(d), text(d), "self.rows", "self.prices") + ")";
            case 7 -> "abs(" + integer(d) + ")";
            case 8 -> "int(" + real(d) + ")";
            case 9 -> "(" + bool(d) + " ? " + integer(d) + " : " + integer(d) + ")";
            case 10 -> integers(d) + pick(".sum()", ".min()", ".max()");
            case 11 -> integers(d) + "[" + integer(d) + "]";
            case 12 -> "self.rows[" + integer(d) + "].n";
            default -> integer(0);
        };
    }

    private String real(int depth) {
        if (depth <= 0) {
            return variable(
                    "real", "self.x", "self.y", "0.5", "-2.0", "0.0", "(has(self.ox) ? self.ox : 1.5)", "1e300");
        }
        int d = depth - 1;
        return switch (random.nextInt(14)) {
            case 0 -> "(" + real(d) + " + " + real(d) + ")";
            case 1 -> "(" + real(d) + " - " + real(d) + ")";
            case 2 -> "(" + real(d) + " * " + real(d) + ")";
            case 3, 4 -> "(" + real(d) + " / " + real(d) + ")";
            case 5 -> "-(" + real(d) + ")";
            case 6 -> "abs(" + real(d) + ")";
            case 7 -> "double(" + integer(d) + ")";
            case 8 -> "(" + bool(d) + " ? " + real(d) + " : " + real(d) + ")";
            case 9 -> reals(d) + pick(".sum()", ".min()", ".max()");
            case 10 -> reals(d) + "[" + integer(d) + "]";
            case 11 -> "self.prices[" + text(d) + "]";
            default -> real(0);
        };
    }

    private String text(int depth) {
        if (depth <= 0) {
            return variable(
                    "text",
                    "self.s",
                    "(self.kind + '')",
                    "''",
                    "'one'",
                    "'\ud83d\ude00'",
                    "'\ufffd'",
                    "(has(self.os) ? self.os : 'none')");
        }
        int d = depth - 1;
        return switch (random.nextInt(6)) {
            case 0 -> "(" + text(d) + " + " + text(d) + ")";
            case 1 -> "(" + bool(d) + " ? " + text(d) + " : " + text(d) + ")";
            case 2 -> texts(d) + pick(".min()", ".max()");
            case 3 -> texts(d) + "[" + integer(d) + "]";
            default -> text(0);
        };
    }

    private String time(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0 -> "self.t";
            case 1 -> "timestamp('2026-11-02T14:30:05.5Z')";
            case 2 -> "(" + time(depth - 1) + " + " + span(depth - 1) + ")";
            case 3 -> "(" + time(depth - 1) + " - " + span(depth - 1) + ")";
            default -> "(has(self.ot) ? self.ot : self.t)";
        };
    }

    private String span(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 1)) {
            case 0 -> pick("duration('1h30m')", "duration('0s')", "duration('-250ms')", "duration('100000h')");
            case 1 -> "(" + time(depth - 1) + " - " + time(depth - 1) + ")";
            case 2 -> "(" + span(depth - 1) + " + " + span(depth - 1) + ")";
            default -> "(" + span(depth - 1) + " - " + span(depth - 1) + ")";
        };
    }

    private String integers(int depth) {
        if (depth <= 0) {
            return variable("ints", "self.ints", "[1, 2, 2]", "[self.i, 0, self.j]", "self.rows.map(r, r.n)");
        }
        int d = depth - 1;
        return switch (random.nextInt(6)) {
            case 0 -> list(() -> integer(d));
            case 1 -> integers(d) + ".filter(" + with("int", name -> name + ", " + bool(d)) + ")";
            case 2 -> integers(d) + ".map(" + with("int", name -> name + ", " + integer(d)) + ")";
            case 3 -> "self.rows.map(" + with("row", name -> name + ", " + bool(d) + ", " + name + ".n") + ")";
            case 4 -> "(" + bool(d) + " ? " + integers(d) + " : " + integers(d) + ")";
            default -> integers(0);
        };
    }

    private String reals(int depth) {
        if (depth <= 0) {
            return pick("self.reals", "[0.5, -1.0]", "self.rows.map(r, r.w)", "[self.x]");
        }
        int d = depth - 1;
        return switch (random.nextInt(5)) {
            case 0 -> list(() -> real(d));
            case 1 -> reals(d) + ".filter(" + with("real", name -> name + ", " + bool(d)) + ")";
            case 2 -> integers(d) + ".map(" + with("int", name -> name + ", " + real(d)) + ")";
            case 3 -> "self.rows.map(" + with("row", name -> name + ", " + real(d)) + ")";
            default -> reals(0);
        };
    }

    private String texts(int depth) {
        if (depth <= 0) {
            return pick(
                    "self.strs",
                    "['a', 'b']",
                    "self.kinds.map(k, k + '')",
                    "[self.s, self.kind]",
                    "self.rows.map(r, r.label)");
        }
        int d = depth - 1;
        return switch (random.nextInt(5)) {
            case 0 -> list(() -> text(d));
            case 1 -> texts(d) + ".filter(" + with("text", name -> name + ", " + bool(d)) + ")";
            case 2 -> texts(d) + ".map(" + with("text", name -> name + ", " + text(d)) + ")";
            case 3 -> "self.prices.filter(" + with("text", name -> name + ", " + bool(d)) + ")";
            default -> texts(0);
        };
    }

    private String times(int depth) {
        return "self.rows.map(" + with("row", name -> name + ", " + time(depth)) + ")";
    }

    private String list(java.util.function.Supplier<String> element) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> element.get())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String variable(String type, String... others) {
        List<String> names = new ArrayList<>();
        for (Variable variable : variables) {
            if (variable.type().equals(type)) {
                names.add(variable.name());
            } else if (variable.type().equals("row")) {
                switch (type) {
                    case "int" -> names.add(variable.name() + ".n");
                    case "real" -> names.add(variable.name() + ".w");
                    case "text" -> names.add(variable.name() + ".label");
                    default -> {}
                }
            }
        }
        return !names.isEmpty() && random.nextInt(3) > 0 ? names.get(random.nextInt(names.size())) : pick(others);
    }

    /** Integers and doubles have an order, but no equality. */
    private String less() {
        return pick(" < ", " <= ", " > ", " >= ");
    }

    private String order() {
        return pick(" < ", " <= ", " > ", " >= ", " == ", " != ");
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
