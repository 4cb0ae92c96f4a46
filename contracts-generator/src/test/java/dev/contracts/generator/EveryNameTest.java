package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.model.ContractModel;
import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every name that JSON allows becomes Java that compiles without a warning, wherever a contract has names, and a payload with it
 * is read, checked and written.
 */
class EveryNameTest {
    private static List<String> words = List.of();

    @TempDir
    private Path root;

    @BeforeAll
    static void collect() throws IOException {
        words = JavaWords.all();
    }

    @Test
    void theWordsAreThoseOfJava() {
        assertThat(JavaWords.KEYWORDS).allMatch(word -> SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
        assertThat(JavaWords.CONTEXTUAL)
                .filteredOn(word -> word.indexOf('-') < 0)
                .allMatch(word ->
                        SourceVersion.isIdentifier(word) && !SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
        assertThat(words).hasSizeGreaterThan(600).contains("yield", "hashCode", "StringBuilder", "tryObject", "before");
    }

    @Test
    void ofProperties() throws IOException {
        List<Map<String, Object>> payloads = new ArrayList<>();
        for (List<String> names : groups(words, 100)) {
            Map<String, Object> objects = new LinkedHashMap<>();
            Map<String, Object> payload = new LinkedHashMap<>();
            String contract = "properties-" + letters(payloads.size());
            for (Kind kind : Kind.ALL) {
                Map<String, Object> properties = new LinkedHashMap<>();
                Map<String, Object> values = new LinkedHashMap<>();
                List<Object> rules = new ArrayList<>();
                String object = kind.name();
                List<String> own = names.stream().filter(kind::takes).toList();
                for (String name : own) {
                    properties.put(name, kind.schema());
                    values.put(name, kind.value());
                    if (object.equals("text") && !name.isEmpty() && name.indexOf('`') < 0) {
                        rules.add(rule(contract, letters(rules.size()), "size(self.`" + name + "`) > 0"));
                    }
                }
                Map<String, Object> schema = object(properties, object.equals("optional") ? List.of() : own);
                schema.put("x-rules", rules);
                objects.put(object, schema);
                payload.put(object, values);
            }
            RandomContracts.write(root, contract, object(objects, List.copyOf(objects.keySet())));
            payloads.add(payload);
        }
        reads(payloads);
    }

    /** A kind of value that a property may have, and one of it. */
    private record Kind(String name, Map<String, Object> schema, Object value) {
        static final List<Kind> ALL = List.of(
                new Kind("text", Map.of("type", "string"), "text"),
                new Kind("integer", Map.of("type", "integer", "minimum", 1), 1L),
                new Kind(
                        "optional",
                        Map.of("type", List.of("array", "null"), "items", Map.of("type", "number")),
                        List.of(1.5)),
                new Kind("time", Map.of("type", "string", "format", "date-time"), "2026-11-02T14:30:05Z"),
                new Kind(
                        "object",
                        Map.of("type", "object", "additionalProperties", Map.of("type", "integer", "minimum", 2)),
                        Map.of("a", 2L)),
                new Kind(
                        "any",
                        Map.of("minLength", 2, "if", Map.of("type", "string"), "then", Map.of("const", "text")),
                        "text"));

        /** Words of Java are properties of all kinds, other names of one kind each. */
        boolean takes(String property) {
            return JavaWords.KEYWORDS.contains(property)
                    || JavaWords.CONTEXTUAL.contains(property)
                    || Math.floorMod(property.hashCode(), ALL.size()) == ALL.indexOf(this);
        }
    }

    @Test
    void ofValuesOfAnEnum() throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> payload = new LinkedHashMap<>();
        for (List<String> values : groups(words, 400)) {
            String name = "enum-" + letters(properties.size());
            properties.put(name, Map.of("type", "array", "items", Map.of("type", "string", "enum", values)));
            payload.put(name, values);
        }
        RandomContracts.write(root, "enums", object(properties, List.copyOf(properties.keySet())));
        reads(List.of(payload));
    }

    @Test
    void ofDefinitions() throws IOException {
        int contracts = 0;
        List<Map<String, Object>> payloads = new ArrayList<>();
        for (List<String> names : groups(words, 70)) {
            Map<String, Object> definitions = new LinkedHashMap<>();
            Map<String, Object> properties = new LinkedHashMap<>();
            Map<String, Object> payload = new LinkedHashMap<>();
            for (String name : names) {
                int kind = definitions.size() % 3;
                definitions.put(
                        name,
                        kind == 0
                                ? Map.of("type", "string", "minLength", 1)
                                : kind == 1
                                        ? object(Map.of("value", Map.of("type", "string")), List.of("value"))
                                        : Map.of("type", "string", "enum", List.of("x", "y")));
                String property = "property-" + letters(properties.size());
                properties.put(property, Map.of("$ref", "#/$defs/" + percent(name)));
                payload.put(property, kind == 1 ? Map.of("value", "x") : "x");
            }
            Map<String, Object> schema = object(properties, List.copyOf(properties.keySet()));
            schema.put("$defs", definitions);
            RandomContracts.write(root, "definitions-" + letters(contracts++), schema);
            payloads.add(payload);
        }
        reads(payloads);
    }

    @Test
    void ofTagsAndOfTheirProperty() throws IOException {
        int contracts = 0;
        List<Map<String, Object>> payloads = new ArrayList<>();
        List<String> tags = words.stream().filter(word -> !word.isEmpty()).toList();
        for (List<String> names : groups(words, 30)) {
            List<Object> variants = new ArrayList<>();
            String tag = tags.get(contracts * 7 % tags.size());
            if (names.stream().anyMatch(name -> key(name).equals(key(tag)))) {
                continue;
            }
            for (String name : names) {
                variants.add(object(
                        Map.of(tag, Map.of("const", name), tag + "2", Map.of("type", "integer")),
                        List.of(tag, tag + "2")));
            }
            Map<String, Object> schema = new LinkedHashMap<>(Map.of("oneOf", variants));
            String contract = "union-" + letters(contracts++);
            schema.put(
                    "x-rules",
                    tag.indexOf('`') < 0
                            ? List.of(rule(
                                    contract,
                                    "tag",
                                    "self.`" + tag + "` != '" + quoted(names.get(0)) + "' || self.`" + tag + "2` > 0"))
                            : List.of());
            RandomContracts.write(root, contract, schema);
            payloads.add(Map.of(tag, names.get(0), tag + "2", 1L));
        }
        reads(payloads);
    }

    @Test
    void ofContracts() throws IOException {
        List<String> names = new ArrayList<>();
        for (String word : words) {
            String name = word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            boolean legal = name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && name.length() < 30;
            if (legal
                    && (JavaWords.KEYWORDS.contains(word)
                            || JavaWords.CONTEXTUAL.contains(word)
                            || names.size() < 60)) {
                names.add(name);
            }
        }
        for (String name : names) {
            Map<String, Object> schema = object(
                    Map.of("value", Map.of("type", "integer"), "key", Map.of("type", "string")), List.of("value"));
            schema.put("x-rules", List.of(rule(name, "value", "self.value > 0")));
            schema.put("x-stream", Map.of("rules", List.of(rule(name, "rises", "self.value > previous.value"))));
            RandomContracts.write(root, name, schema);
        }
        CompiledContracts compiled = CompiledContracts.settled(root, "names");
        assertThat(compiled.models()).hasSameSizeAs(Set.copyOf(names));
        for (ContractModel model : compiled.models()) {
            assertThat(compiled.contract(model)
                            .read("{\"value\":1}".getBytes(StandardCharsets.UTF_8))
                            .isValid())
                    .isTrue();
        }
    }

    @Test
    void ofParametersContextStateAndVariables() throws IOException {
        List<String> identifiers = words.stream()
                .filter(word -> word.matches("[A-Za-z_][A-Za-z0-9_]{0,60}"))
                .toList();
        int contracts = 0;
        for (List<String> names : groups(identifiers, 60)) {
            Map<String, Object> query = new LinkedHashMap<>();
            Map<String, Object> context = new LinkedHashMap<>();
            Map<String, Object> state = new LinkedHashMap<>();
            List<Object> rules = new ArrayList<>();
            String contract = "outside-" + letters(contracts++);
            for (String name : names) {
                if (isCel(name)) {
                    int kind = query.size() % 3;
                    query.put(
                            name,
                            kind == 0
                                    ? Map.of("type", "string")
                                    : kind == 1
                                            ? Map.of("type", "integer", "default", 1)
                                            : Map.of("type", "string", "default", "x"));
                    context.put(name + "_", Map.of("type", "integer"));
                    state.put(name, Map.of("initial", "0", "next", "state." + name + " + 1"));
                    rules.add(rule(contract, "context-" + letters(rules.size()), "self.value > context." + name + "_"));
                    rules.add(rule(
                            contract,
                            "variable-" + letters(rules.size()),
                            "self.values.all(" + name + "_, " + name + "_ > 0)"));
                }
            }
            Map<String, Object> schema = object(
                    Map.of(
                            "value",
                            Map.of("type", "integer"),
                            "values",
                            Map.of("type", "array", "items", Map.of("type", "integer"))),
                    List.of("value", "values"));
            schema.put("x-rules", rules);
            schema.put("x-stream", Map.of("state", state));
            RandomContracts.write(root, contract, schema, Map.of("query", query, "context", context));
        }
        CompiledContracts compiled = CompiledContracts.settled(root, "names");
        for (ContractModel model : compiled.models()) {
            assertThat(compiled.contract(model)
                            .read("{\"value\":1,\"values\":[1]}".getBytes(StandardCharsets.UTF_8))
                            .isValid())
                    .isTrue();
        }
    }

    /** Returns whether CEL lets a name stand behind a dot, and the rule language as a variable. */
    private static boolean isCel(String name) {
        return !Set.of(
                        ("true false null in as break const continue else for function if import let loop package namespace"
                                        + " return var void while self previous item seen context state cel timestamp duration")
                                .split(" "))
                .contains(name);
    }

    /** Compiles the contracts; the first payload is of the first contract, and so on. */
    private void reads(List<Map<String, Object>> payloads) {
        CompiledContracts compiled = CompiledContracts.settled(root, "names");
        assertThat(compiled.models()).hasSameSizeAs(payloads);
        for (int i = 0; i < payloads.size(); i++) {
            BothEngines engines = new BothEngines(compiled.models().get(i), compiled);
            byte[] json = new JsonWriter().tree(payloads.get(i)).toBytes();
            engines.agree(json, Options.DEFAULT);
            Contract<Object> contract = engines.compiled();
            assertThat(contract.read(json).violations()).isEmpty();
            Object record = contract.read(json).value().orElseThrow();
            assertThat(contract.check(record)).isEmpty();
            assertThat(builtAgain(record)).isEqualTo(record);
        }
    }

    /** The record, by way of its builder; itself when it has none. */
    private static Object builtAgain(Object record) {
        try {
            for (Method method : record.getClass().getMethods()) {
                if (method.getName().equals("toBuilder") && !Modifier.isStatic(method.getModifiers())) {
                    Object builder = method.invoke(record);
                    return builder.getClass().getMethod("build").invoke(builder);
                }
            }
            return record;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no builder of " + record, e);
        }
    }

    /** Groups of names that differ in more than case and what is no letter. */
    private static List<List<String>> groups(List<String> names, int most) {
        List<List<String>> groups = new ArrayList<>();
        List<Set<String>> plain = new ArrayList<>();
        for (String name : names) {
            String key = key(name);
            int group = 0;
            while (group < groups.size()
                    && (groups.get(group).size() >= most || plain.get(group).contains(key))) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
                plain.add(new TreeSet<>());
            }
            groups.get(group).add(name);
            plain.get(group).add(key);
        }
        return groups;
    }

    private static String key(String name) {
        return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> rule(String contract, String words, String rule) {
        return Map.of("id", contract + "." + words, "rule", rule, "message", "m", "because", "b");
    }

    /** A word for a number. */
    private static String letters(int number) {
        return new String(
                new char[] {(char) ('a' + number / 676), (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)});
    }

    /** The text within a string of CEL. */
    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    }

    private static String percent(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8)) {
            text.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return text.toString();
    }
}
