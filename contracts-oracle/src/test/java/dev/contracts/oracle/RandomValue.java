package dev.contracts.oracle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that schemas name: bounds, constants and the values of an enum. */
final class RandomValue extends RandomMaker {
    private static final List<String> TEXTS = List.of(
            "",
            "up",
            "down",
            "IN",
            "half-way",
            "two words",
            "a\\u",
            "\"",
            "\\",
            "x\u2028y",
            "😀",
            "e\u0301",
            "\u00e9",
            "a~b/c",
            "*/",
            "\t");
    private static final List<String> INTEGERS = List.of(
            "0",
            "1",
            "-1",
            "2",
            "10",
            "100",
            "9007199254740993",
            "9223372036854775807",
            "-9223372036854775808",
            "1.0",
            "1e2");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.1",
            "0.3",
            "1.5",
            "-2.25",
            "100.0",
            "1e-9",
            "9007199254740993",
            "9223372036854775808",
            "18446744073709551616",
            "1e19",
            "-1e19",
            "1e22",
            "1e23",
            "1e300",
            "1.7976931348623157e308",
            "4.9e-324",
            "0.30000000000000004",
            "12345678901.23",
            "1e-300");
    private static final List<String> STEPS =
            List.of("1", "2", "3", "0.1", "0.01", "0.5", "1e-9", "0.3", "1e19", "7e300", "1.0");

    RandomValue(Random random) {
        super(random);
    }

    BigDecimal bound() {
        return new BigDecimal(pick(NUMBERS));
    }

    BigDecimal step() {
        return new BigDecimal(pick(STEPS));
    }

    /** @param type a type of JSON Schema; empty for any */
    Object of(String type) {
        return switch (type) {
            case "string" -> pick(TEXTS);
            case "integer" -> new BigDecimal(pick(INTEGERS));
            case "number" -> bound();
            case "boolean" -> random.nextBoolean();
            default -> any();
        };
    }

    /** Returns two values that tell variants of a union apart. */
    Collection<Object> tags() {
        String type = pick(List.of("string", "string", "integer", "boolean"));
        Map<Object, Object> tags = new LinkedHashMap<>();
        while (tags.size() < 2) {
            Object tag = of(type);
            tags.put(tag instanceof BigDecimal number ? number.stripTrailingZeros() : tag, tag);
        }
        return tags.values();
    }

    private Object any() {
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> List.of();
            case 3 -> Arrays.asList(bound(), pick(TEXTS), null);
            case 4 -> Map.of(pick(RandomSchema.NAMES), bound());
            case 5 -> Map.of();
            default -> pick(TEXTS);
        };
    }
}
