package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Rules over the properties of a random object, for those that have one type. */
final class RandomRules extends RandomMaker {
    private static final String INTEGER = "integer";
    private static final String NUMBER = "number";
    private static final String STRING = "string";
    private static final String TIME = "date-time";
    /** What is added to one side, a little within a margin of 0.01 or beyond it. */
    private static final List<String> NEAR_A_CENT = List.of("0.0075", "0.015", "0.0099", "0.0101");
    /** What one side is multiplied by, a little within a margin of a billionth or beyond it. */
    private static final List<String> NEAR_A_BILLIONTH = List.of("1.00000000075", "1.0000000015", "0.99999999925");

    RandomRules(Random random) {
        super(random);
    }

    /** @param type of the property, or of the items of a list */
    private record Field(String name, String type, boolean list, boolean required) {
        String read() {
            return QuotedNames.isPlain(name) ? "self." + name : "self.`" + name + "`";
        }

        String guarded(String condition) {
            return required ? condition : "!has(" + read() + ") || (" + condition + ")";
        }
    }

    /** Returns a condition on a property, perhaps beside another one of its type; empty when no property has a type. */
    Optional<String> condition(Map<String, ?> properties, List<String> required) {
        List<Field> fields = fields(properties, required);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Field field = pick(fields);
        String read = field.read();
        if (field.list()) {
            return Optional.of(field.guarded(onList(read, field.type())));
        }
        Field other = pick(fields);
        boolean pair = !other.list() && other.type().equals(field.type());
        String operand = pair ? other.read() : literal(field.type());
        String condition = onValue(read, operand, field.type());
        return Optional.of(field.guarded(pair ? other.guarded(condition) : condition));
    }

    private static List<Field> fields(Map<String, ?> properties, List<String> required) {
        List<Field> fields = new ArrayList<>();
        properties.forEach((name, value) -> {
            Map<?, ?> schema = (Map<?, ?>) value;
            boolean list = "array".equals(schema.get("type")) && schema.get("items") instanceof Map;
            Map<?, ?> of = list ? (Map<?, ?>) schema.get("items") : schema;
            Object type = TIME.equals(of.get("format")) && STRING.equals(of.get("type")) ? TIME : of.get("type");
            if (type instanceof String known
                    && List.of(INTEGER, NUMBER, STRING, TIME).contains(known)
                    && !of.containsKey("enum")
                    && !of.containsKey("const")
                    && !"BigInteger".equals(of.get("x-java-type"))
                    && !name.isEmpty()) {
                fields.add(new Field(name, known, list, required.contains(name)));
            }
        });
        return fields;
    }

    private String literal(String type) {
        return switch (type) {
            case INTEGER -> pick(List.of("0", "3", "-1", "9007199254740993", "9223372036854775807"));
            case NUMBER -> pick(List.of("0.0", "0.1", "1.5", "100.0", "1e19", "9007199254740992.0"));
            case STRING ->
                pick(List.of("''", "'12'", "'up'", "'\ud83d\ude00'", "'\ufffd'", "'x y'", "'14:30:05Z'", "'a:'"));
            default -> "timestamp('2026-11-02T14:30:05Z')";
        };
    }

    private String onValue(String a, String b, String type) {
        String order = pick(List.of(" < ", " <= ", " > ", " >= ", " == ", " != "));
        return switch (type) {
            case INTEGER ->
                pick(List.of(
                        a + order + b,
                        a + " * 2 - " + b + " > 0",
                        a + " % 3 == " + b,
                        a + " / " + b + " < 5",
                        "double(" + a + ") / 3.0 >= double(" + b + ")",
                        a + pick(List.of(" < ", " >= ")) + "9007199254740992.0",
                        "abs(" + a + ") > abs(" + b + ")",
                        "timestamp(" + a + ")" + order + "timestamp(" + b + unit() + ")",
                        "timestamp(" + a + unit() + ") - timestamp(" + b + unit() + ") < duration('1h')",
                        a + " in [1, 2, " + b + "]"));
            case NUMBER ->
                pick(List.of(
                        a + order + b,
                        "approx(" + a + ", " + b + ")",
                        "approx(" + a + ", " + b + ", 0.01)",
                        "approx(" + a + " * 3.0, " + b + " + 0.3, 1e-6)",
                        "approx(" + a + " + " + pick(NEAR_A_CENT) + ", " + a + ", 0.01)",
                        "approx(" + a + " * " + pick(NEAR_A_BILLIONTH) + ", " + a + ", 0.0)",
                        "int(" + a + ") > 3",
                        a + pick(List.of(" < ", " <= ", " > ", " >= ")) + "9007199254740993",
                        a + " / " + b + " < 2.0",
                        "abs(" + a + " - " + b + ") <= 0.1"));
            case STRING ->
                pick(List.of(
                        a + order + b,
                        "size(" + a + ") < 3",
                        a + ".matches('^[a-z ]*$')",
                        "double(" + a + ")" + order + "double(" + b + ")",
                        "double(" + a + ") < 1.5",
                        "int(" + a + ") > 3",
                        a + ".startsWith(" + b + ")",
                        a + ".contains(" + b + ")",
                        a + " + " + b + " == " + b + " + " + a));
            default ->
                pick(List.of(
                        a + order + b,
                        a + " - " + b + " < duration('1h')",
                        a + " + duration('24h') > " + b,
                        a + " - duration('17531640h') < " + b));
        };
    }

    private String unit() {
        return pick(List.of("", ", 's'", ", 'ms'", ", 'us'", ", 'ns'"));
    }

    private String onList(String list, String type) {
        List<String> any = new ArrayList<>(List.of(
                "size(" + list + ") > 1",
                list + ".isSorted()",
                list + ".isSorted('desc')",
                list + ".isUnique()",
                list + ".containsAll([" + literal(type) + "])",
                list + ".all(one, one != " + literal(type) + ")",
                list + ".exists_one(one, one == " + literal(type) + ")",
                literal(type) + " in " + list));
        if (!type.equals(TIME)) {
            any.add(list + ".max() > " + list + ".min()");
        }
        if (type.equals(NUMBER)) {
            any.add("approx(" + list + ".sum(), 1.0, 0.001)");
            any.add(list + ".sum() == " + list + ".filter(one, one != 0.0).sum()");
        }
        if (type.equals(INTEGER)) {
            any.add(list + ".sum() > 0");
        }
        return pick(any);
    }
}
