package dev.contracts.generator;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Payloads that are nearly right: a payload in which one to three things were dropped, added, retyped, moved or bent. */
final class Mutations {
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("0"),
            new BigDecimal("-0.0"),
            new BigDecimal("-1"),
            new BigDecimal("1"),
            new BigDecimal("5.0"),
            new BigDecimal("1e2"),
            new BigDecimal("33.5"),
            new BigDecimal("1e400"),
            new BigDecimal("-1e400"),
            new BigDecimal("1e-400"),
            new BigDecimal("9223372036854775807"),
            new BigDecimal("9223372036854775808"),
            new BigDecimal("-9223372036854775808"),
            new BigDecimal("-9223372036854775809"),
            new BigDecimal("0.30000000000000001"),
            new BigDecimal("1.0000000000000000001"),
            new BigDecimal("100.00000000000000001"),
            new BigDecimal("-1e-30"),
            new BigDecimal("1.7976931348623157e308"));
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "BUY",
            "null",
            "true",
            "5",
            "\ud83d\ude00",
            "\ud800",
            "e\u0301",
            "\u0000",
            "a/b~c",
            "no such value");
    private static final List<String> TIMES = List.of(
            "2026-11-02T14:30:05",
            "2026-11-02T14:30:05+02:00",
            "2026-11-02T14:30:05-00:00",
            "2026-11-02t14:30:05z",
            "2016-12-31T23:59:60Z",
            "2026-06-30T23:59:60Z",
            "2026-11-02T14:30:05.1234567891Z",
            "2026-02-30T00:00:00Z",
            "2026-11-02T24:00:00Z",
            "2026-11-02 14:30:05Z",
            "9999-12-31T23:59:59.999999999Z",
            "0001-01-01T00:00:00Z");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Another payload like this one. */
    byte[] mutate(byte[] payload) {
        Object tree = copy(new JsonCursor(payload).readTree());
        Holder root = new Holder(tree);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            mutate(root);
        }
        byte[] bytes = new JsonWriter().tree(root.tree).toBytes();
        return random.nextInt(40) == 0 ? bent(bytes) : bytes;
    }

    private static final class Holder {
        private Object tree;

        Holder(Object tree) {
            this.tree = tree;
        }
    }

    /** The text itself broken: cut off, something behind it, a name twice, other white space. */
    private byte[] bent(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String result =
                switch (random.nextInt(5)) {
                    case 0 -> text.substring(0, random.nextInt(text.length()));
                    case 1 -> text + "x";
                    case 2 -> text.startsWith("{\"") ? "{\"x\":1,\"x\":2," + text.substring(1) : text;
                    case 3 -> text.replace(",", " ,\n\t");
                    default -> text.replace("\":", "\" : ");
                };
        return result.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void mutate(Holder root) {
        List<Runnable> places = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        collect(root.tree, value -> root.tree = value, places, values);
        places.get(random.nextInt(places.size())).run();
    }

    private interface Setter {
        void set(Object value);
    }

    private void collect(Object tree, Setter setter, List<Runnable> places, List<Object> values) {
        values.add(tree);
        places.add(() -> setter.set(changed(tree, values)));
        if (tree instanceof Map<?, ?> raw) {
            @SuppressWarnings("unchecked")
            Map<String, Object> members = (Map<String, Object>) raw;
            places.add(() -> change(members, values));
            members.forEach((name, value) -> collect(value, other -> members.put(name, other), places, values));
        } else if (tree instanceof List<?> raw) {
            @SuppressWarnings("unchecked")
            List<Object> elements = (List<Object>) raw;
            places.add(() -> change(elements, values));
            for (int i = 0; i < Math.min(20, elements.size()); i++) {
                int index = i;
                collect(
                        elements.get(i),
                        other -> {
                            if (index < elements.size()) {
                                elements.set(index, other);
                            }
                        },
                        places,
                        values);
            }
        }
    }

    private void change(Map<String, Object> members, List<Object> values) {
        List<String> names = new ArrayList<>(members.keySet());
        String name = names.isEmpty() ? "x" : pick(names);
        switch (random.nextInt(6)) {
            case 0, 1 -> members.remove(name);
            case 2 -> members.put(name + "_x", copy(pick(values)));
            case 3 -> members.put(name.isEmpty() ? "y" : name.substring(1), members.remove(name));
            case 4 -> {
                Collections.shuffle(names, random);
                Map<String, Object> shuffled = new LinkedHashMap<>();
                names.forEach(each -> shuffled.put(each, members.get(each)));
                members.clear();
                members.putAll(shuffled);
            }
            default -> members.put(name, copy(pick(values)));
        }
    }

    private void change(List<Object> elements, List<Object> values) {
        switch (random.nextInt(5)) {
            case 0 -> {
                if (!elements.isEmpty()) {
                    elements.remove(random.nextInt(elements.size()));
                }
            }
            case 1 -> Collections.shuffle(elements, random);
            case 2 -> elements.add(copy(pick(values)));
            case 3 -> {
                if (!elements.isEmpty()) {
                    elements.add(copy(pick(elements)));
                }
            }
            default -> elements.clear();
        }
    }

    private Object changed(Object value, List<Object> values) {
        if (random.nextInt(4) == 0) {
            return retyped(values);
        }
        if (value instanceof Number number) {
            return number(JsonTrees.decimal(number));
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        return retyped(values);
    }

    private Object retyped(List<Object> values) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> null;
            case 2 -> true;
            case 3 -> pick(TEXTS);
            case 4 -> pick(NUMBERS);
            case 5 -> new LinkedHashMap<String, Object>();
            case 6 -> new ArrayList<>();
            default -> copy(pick(values));
        };
    }

    private Object number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 1_000) {
            return pick(NUMBERS);
        }
        return switch (random.nextInt(9)) {
            case 0 -> number.add(BigDecimal.ONE);
            case 1 -> number.subtract(BigDecimal.ONE);
            case 2 -> number.negate();
            case 3 -> number.add(new BigDecimal("0.01"));
            case 4 -> number.subtract(new BigDecimal("0.02"));
            case 5 -> number.add(new BigDecimal("1e-12"));
            case 6 -> number.multiply(BigDecimal.TEN);
            case 7 -> new BigDecimal(number.unscaledValue(), number.scale() + 1);
            default -> pick(NUMBERS);
        };
    }

    private Object text(String text) {
        if (text.length() > 18 && text.charAt(10) == 'T') {
            return time(text);
        }
        return switch (random.nextInt(6)) {
            case 0 -> text.toUpperCase(java.util.Locale.ROOT);
            case 1 -> text + "x";
            case 2 -> text.isEmpty() ? "x" : text.substring(1);
            case 3 -> "\ud83d\ude00" + text;
            case 4 -> "\ufffd" + text;
            default -> pick(TEXTS);
        };
    }

    private Object time(String text) {
        if (random.nextInt(3) == 0) {
            return pick(TIMES);
        }
        try {
            long seconds = pick(List.of(-3600L, -31L, -1L, 0L, 1L, 29L, 31L, 86_400L));
            return Instant.parse(text.replace("+00:00", "Z"))
                    .plusSeconds(seconds)
                    .toString();
        } catch (DateTimeParseException e) {
            return pick(TIMES);
        }
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, value) -> copy.put((String) name, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>();
            elements.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return tree;
    }
}
