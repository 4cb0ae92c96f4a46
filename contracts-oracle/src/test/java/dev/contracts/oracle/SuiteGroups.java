package dev.contracts.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON-Schema-Test-Suite for draft 2020-12. Contracts never fetch anything: a schema that refers to one of the suite's remotes
 * has it among its definitions.
 */
final class SuiteGroups {
    private static final String HOST = "http://localhost:1234/draft2020-12/";

    private final Path tests;
    private final Map<String, JsonNode> remotes = new TreeMap<>();

    /** @param suite the folder that holds {@code tests} and {@code remotes} */
    SuiteGroups(Path suite) {
        tests = suite.resolve("tests/draft2020-12");
        Path folder = suite.resolve("remotes/draft2020-12");
        for (Path file : files(folder, Integer.MAX_VALUE)) {
            remotes.put(folder.relativize(file).toString(), JsonTrees.MAPPER.readTree(file.toFile()));
        }
    }

    /**
     * A schema and the payloads that are judged by it.
     *
     * @param name the file and the description
     * @param schema an object, with all that it refers to
     */
    record Group(String name, ObjectNode schema, JsonNode tests) {}

    /** Returns the groups of the files in a folder of the tests, in the order of the files' names. */
    List<Group> in(String folder) {
        List<Group> groups = new ArrayList<>();
        for (Path file : files(tests.resolve(folder), 1)) {
            Set<String> names = new HashSet<>();
            for (JsonNode group : JsonTrees.MAPPER.readTree(file.toFile())) {
                String name = tests.relativize(file) + " | "
                        + group.path("description").stringValue();
                while (!names.add(name)) {
                    name += " (again)";
                }
                groups.add(new Group(name, whole(group.path("schema")), group.path("tests")));
            }
        }
        return groups;
    }

    private ObjectNode whole(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (schema instanceof ObjectNode object) {
            whole.setAll(object.deepCopy());
        } else {
            whole.putArray("allOf").add(schema);
        }
        Map<String, JsonNode> needed = new LinkedHashMap<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            String text = open.pop().toString();
            remotes.forEach((path, remote) -> {
                if (isNamed(path, text) && needed.putIfAbsent(path, remote) == null) {
                    open.push(remote);
                }
            });
        }
        needed.forEach((path, remote) -> bundle(path, remote, whole.withObject("$defs")));
        return whole;
    }

    /** Tells whether a schema has a remote's path, or its file name alone, which may be relative to any {@code $id}. */
    private static boolean isNamed(String path, String schema) {
        return schema.contains("/" + path) || schema.contains('"' + path.substring(path.lastIndexOf('/') + 1));
    }

    /** Adds a remote under the address that it would be fetched from, and under the one that it gives itself. */
    private static void bundle(String path, JsonNode remote, ObjectNode definitions) {
        String address = HOST + path;
        String name = "remote-" + definitions.size();
        ObjectNode copy = ((ObjectNode) remote).deepCopy();
        copy.remove("$schema");
        String own = URI.create(address)
                .resolve(copy.path("$id").stringValue(address))
                .toString();
        definitions.set(name, copy.put("$id", own));
        if (!own.equals(address)) {
            definitions.putObject(name + "-alias").put("$id", address).put("$ref", own);
        }
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
