package dev.contracts.sampler.mutation;

import dev.contracts.sampler.value.RandomSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Values near another one, and values that programs get wrong. */
final class ValueMutator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Numbers in the spelling that is written. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "1",
            "-1",
            "3",
            "30",
            "100",
            "-100",
            "0.1",
            "1.0",
            "2.50",
            "5.0",
            "5.5",
            "33.5",
            "100.0",
            "1e2",
            "1e-7",
            "0.0999999",
            "0.10000000000000000555",
            "0.30000000000000001",
            "0.99999999999999999",
            "1.0000000000000001",
            "1.0000000000000000001",
            "100.00000000000001",
            "100.000000000000001",
            "100.00000000000000001",
            "-100.00000000000001",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "1e18",
            "1e19",
            "1e308",
            "-1e308",
            "1.7976931348623157e308",
            "1e400",
            "-1e400",
            "4.9e-324",
            "1e-400",
            "-1e-30");

    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("1"),
            new BigDecimal("-1"),
            new BigDecimal("-2"),
            new BigDecimal("0.5"),
            new BigDecimal("0.01"),
            new BigDecimal("-0.01"),
            new BigDecimal("-0.02"),
            new BigDecimal("0.0100001"),
            new BigDecimal("0.001"),
            new BigDecimal("1e-9"),
            new BigDecimal("1e-12"),
            new BigDecimal("1e-17"));
    /** A number of a greater scale is not calculated with: it could become as long as its exponent says. */
    private static final int LARGEST_SCALE = 1_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "5",
            "null",
            "true",
            "buy",
            "BUY",
            "Long",
            "short",
            "running",
            "error",
            "idle",
            "AAPL",
            "progress",
            "stage_change",
            "run_complete",
            "training",
            "ranking",
            "daily_loss",
            "drawdown",
            "exposure",
            "no such value",
            "a/b~c",
            "\u0000",
            "a\u0000b",
            "\ud83d\ude00",
            "\ud800",
            "e\u0301");
    private static final List<String> TIMES = List.of(
            "2026-11-02T14:30:05Z",
            "2026-11-02T14:30:05",
            "2026-11-02 14:30:05Z",
            "2026-11-02t14:30:05z",
            "2026-11-02T14:30:05+02:00",
            "2026-11-02T14:30:05-00:00",
            "2026-11-02T14:30:05.Z",
            "2026-11-02T14:30:05.123456+00:00",
            "2026-11-02T14:30:05.1234567891Z",
            "2016-12-31T23:59:60Z",
            "2026-06-30T23:59:60Z",
            "2026-02-30T00:00:00Z",
            "2026-11-02T24:00:00Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z");
    private static final List<Integer> SECONDS = List.of(-3_600, -31, -1, 0, 1, 29, 31, 86_400);

    private final RandomSource random;
    private final NumberTexts numbers;

    ValueMutator(RandomSource random) {
        this.random = random;
        numbers = new NumberTexts(random);
    }

    /** Returns a value of any type. */
    JsonNode any() {
        return switch (random.below(10)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.percent(50));
            case 2, 3 -> anyNumber();
            case 4, 5 -> anyString();
            case 6 -> NODES.arrayNode();
            case 7 -> NODES.arrayNode().add(anyNumber());
            case 8 -> NODES.objectNode();
            default -> NODES.objectNode().set("a", anyString());
        };
    }

    /** Returns a value near a number, a string or a boolean; mostly of its type. */
    JsonNode changed(JsonNode value) {
        if (value.isNumber()) {
            return random.below(3) == 0 ? anyNumber() : near(value.decimalValue());
        }
        if (value.isString()) {
            return NODES.stringNode(near(value.stringValue()));
        }
        return value.isBoolean() ? NODES.booleanNode(!value.booleanValue()) : any();
    }

    private JsonNode anyNumber() {
        return NODES.rawValueNode(new RawValue(random.percent(60) ? random.pick(NUMBERS) : numbers.any()));
    }

    private JsonNode anyString() {
        return NODES.stringNode(random.pick(random.percent(60) ? TEXTS : TIMES));
    }

    private JsonNode near(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            return anyNumber();
        }
        BigDecimal step = random.pick(STEPS);
        return NODES.numberNode(
                switch (random.below(7)) {
                    case 0 -> number.negate();
                    case 1 -> number.multiply(BigDecimal.TEN);
                    case 2 -> new BigDecimal(number.unscaledValue(), number.scale() + 1);
                    case 3 -> number.multiply(BigDecimal.ONE.add(step.movePointLeft(6)));
                    default -> number.add(step);
                });
    }

    private String near(String text) {
        if (text.isEmpty()) {
            return random.pick(TEXTS);
        }
        if (text.length() > 18 && text.charAt(10) == 'T' && random.percent(60)) {
            return random.below(3) == 0 ? random.pick(TIMES) : shifted(text);
        }
        int index = random.below(text.length());
        return switch (random.below(10)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text + "x";
            case 2 -> text + " ";
            case 3 -> text.substring(1);
            case 4 -> text.substring(0, index);
            case 5, 6 -> Character.isDigit(text.charAt(index)) ? otherDigit(text, index) : text;
            case 7 -> "\ud83d\ude00" + text;
            case 8 -> "\ufffd" + text;
            default -> random.pick(TEXTS);
        };
    }

    private String otherDigit(String text, int index) {
        return text.substring(0, index) + random.below(10) + text.substring(index + 1);
    }

    private String shifted(String timestamp) {
        try {
            return Instant.parse(timestamp.replace("+00:00", "Z"))
                    .plusSeconds(random.pick(SECONDS))
                    .toString();
        } catch (DateTimeParseException e) {
            return random.pick(TIMES);
        }
    }
}
