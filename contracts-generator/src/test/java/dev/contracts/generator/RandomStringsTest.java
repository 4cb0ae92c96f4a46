package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Options;
import dev.contracts.Verdict;
import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strings that are hard to quote, as values of {@code enum} and {@code const}, in {@code pattern}, as tags of a union and as
 * names of properties: both engines say the same of every payload, word for word, and no payload makes one of them throw.
 */
class RandomStringsTest {
    private static final long SEED = Long.getLong("seed", 20261102L);
    private static final int CONTRACTS = 5;
    private static final int PAYLOADS = 200;

    /** The characters that JSON, Java or a message escapes, and pieces that look like escapes. */
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\u",
            "\\u0041",
            "\\u005c",
            "\\\"",
            "\\n",
            "\t",
            "\n",
            "\r",
            "~",
            "\u00e9",
            "\u00ad",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "a",
            "B",
            "7",
            " ",
            ", ",
            "$L",
            "%s",
            "/",
            "*/",
            "//",
            "~1",
            "#",
            "{",
            "}");

    @TempDir
    private Path root;

    @Test
    void enginesAgree() throws IOException {
        System.out.println("random strings: seed " + SEED);
        Random random = new Random(SEED);
        List<Strings> contracts = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            Strings strings = Strings.of(random);
            contracts.add(strings);
            RandomContracts.write(root, "record-" + (char) ('a' + i), strings.record());
            RandomContracts.write(root, "union-" + (char) ('a' + i), strings.union());
        }
        CompiledContracts compiled = CompiledContracts.settled(root, "strings");
        Map<String, BothEngines> engines = new LinkedHashMap<>();
        BothEngines.of(compiled).forEach(both -> engines.put(both.model().name(), both));
        Set<String> violated = new TreeSet<>();
        int valid = 0;
        for (int i = 0; i < CONTRACTS; i++) {
            for (int j = 0; j < PAYLOADS; j++) {
                valid += agree(
                        engines.get("record-" + (char) ('a' + i)),
                        contracts.get(i).payload(random),
                        violated);
                valid += agree(
                        engines.get("union-" + (char) ('a' + i)),
                        contracts.get(i).tagged(random),
                        violated);
            }
        }
        assertThat(valid).isGreaterThan(PAYLOADS);
        assertThat(violated)
                .containsExactly(
                        "schema.additionalProperties",
                        "schema.const",
                        "schema.dependentRequired",
                        "schema.enum",
                        "schema.pattern",
                        "schema.required",
                        "schema.type");
    }

    /** Returns 1 for a valid payload. */
    private static int agree(BothEngines engines, Object payload, Set<String> violated) {
        byte[] json = new JsonWriter().tree(payload).toBytes();
        engines.agree(json, Options.DEFAULT);
        Verdict<Object> verdict = engines.compiled().read(json);
        verdict.violations().forEach(violation -> violated.add(violation.rule()));
        return verdict.isValid() ? 1 : 0;
    }

    /** The strings of one pair of contracts: a record and a union. */
    private record Strings(List<String> values, List<String> names) {
        static Strings of(Random random) {
            Set<String> values = new LinkedHashSet<>();
            if (random.nextInt(3) == 0) {
                values.add("");
            }
            while (values.size() < 4) {
                values.add(text(random));
            }
            Set<String> names = new LinkedHashSet<>();
            while (names.size() < 5) {
                names.add("n" + text(random));
            }
            return new Strings(List.copyOf(values), List.copyOf(names));
        }

        Map<String, Object> record() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(names.get(0), Map.of("type", "string", "enum", values));
            properties.put(names.get(1), Map.of("const", values.get(0)));
            properties.put(names.get(2), Map.of("type", "string", "pattern", "^" + quoted(values.get(1)) + "$"));
            properties.put(names.get(3), Map.of("enum", List.of(values.get(2), 1.5, List.of(values.get(3)), false)));
            properties.put(names.get(4), Map.of("const", Map.of(values.get(3), values.get(2))));
            return Map.of(
                    "type",
                    "object",
                    "properties",
                    properties,
                    "required",
                    List.of(names.get(0)),
                    "dependentRequired",
                    Map.of(names.get(1), List.of(names.get(2))),
                    "additionalProperties",
                    false);
        }

        Map<String, Object> union() {
            List<Object> variants = new ArrayList<>();
            for (String value : values) {
                variants.add(Map.of(
                        "type",
                        "object",
                        "required",
                        List.of(names.get(0)),
                        "properties",
                        Map.of(names.get(0), Map.of("const", value))));
            }
            return Map.of("oneOf", variants);
        }

        Map<String, Object> payload(Random random) {
            Map<String, Object> payload = new LinkedHashMap<>();
            for (String name : names) {
                if (random.nextInt(5) != 0) {
                    payload.put(name, value(random));
                }
            }
            if (random.nextInt(5) == 0) {
                payload.put(text(random), value(random));
            }
            return payload;
        }

        Object tagged(Random random) {
            return random.nextInt(9) == 0 ? value(random) : Map.of(names.get(0), value(random));
        }

        private Object value(Random random) {
            String value = values.get(random.nextInt(values.size()));
            return switch (random.nextInt(8)) {
                case 0 -> text(random);
                case 1 -> value + text(random);
                case 2 -> value.toUpperCase(Locale.ROOT);
                case 3 -> List.of(value);
                case 4 -> Map.of(value, values.get(2));
                case 5 -> 1.5;
                default -> value;
            };
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** A pattern that matches the string alone. */
    private static String quoted(String text) {
        return text.replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
    }

    /** A tag that looks like the beginning of an escape, from the field: reading another tag threw. */
    @Test
    void aTagThatEndsInABackslashAndU() throws IOException {
        Map<String, Object> union = Map.of(
                "oneOf",
                Stream.of("a\\u", "b")
                        .map(tag -> Map.of(
                                "type",
                                "object",
                                "required",
                                List.of("kind"),
                                "properties",
                                Map.of("kind", Map.of("const", tag))))
                        .toList());
        RandomContracts.write(root, "thing", union);
        BothEngines engines = BothEngines.of(CompiledContracts.settled(root, "tags"))
                .findFirst()
                .orElseThrow();
        byte[] payload = "{\"kind\":\"c\"}".getBytes(StandardCharsets.UTF_8);
        engines.agree(payload, Options.DEFAULT);
        assertThat(engines.compiled().read(payload).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("schema.enum");
                    assertThat(violation.pointer()).isEqualTo("/kind");
                    assertThat(violation.message()).isEqualTo("kind is \"c\", expected one of \"a\\\\u\", \"b\"");
                });
    }
}
