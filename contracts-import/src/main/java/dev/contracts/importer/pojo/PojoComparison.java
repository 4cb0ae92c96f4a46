package dev.contracts.importer.pojo;

import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.fit.SchemaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.output.OwnedFolder;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.JsonPointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes for callers who go from classes of jsonschema2pojo to the records of a contract. */
public final class PojoComparison {
    /** Keywords that jsonschema2pojo takes no notice of, and the dialect enforces. */
    private static final Set<String> LOST = Set.of(
            "const",
            "oneOf",
            "anyOf",
            "allOf",
            "not",
            "if",
            "prefixItems",
            "patternProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "contains",
            "dependentRequired",
            "dependentSchemas");

    /** The keywords of jsonschema2pojo, which the import has put aside. */
    private static final Set<String> OWN =
            Set.of("javaType", "existingJavaType", "javaName", "javaEnumNames", "javaEnums", "javaInterfaces");

    /** The classes of {@code x-java-type}, as jsonschema2pojo was told of them. */
    private static final Map<String, String> TYPES = Map.of(
            "BigDecimal", "java.math.BigDecimal",
            "BigInteger", "java.math.BigInteger",
            "OffsetDateTime", "java.time.OffsetDateTime",
            "int", "java.lang.Integer");

    private PojoComparison() {}

    /** Returns what changes, in words, a line each. */
    public static List<String> of(ImportedContract imported, ContractModel contract) throws IOException {
        ObjectNode schema = imported.bundle().json().deepCopy();
        List<String> lines = new ArrayList<>();
        Map<String, String> lost = new TreeMap<>();
        restore(schema, "", lost);
        try (OwnedFolder folder = OwnedFolder.create("contracts-import")) {
            Path file = folder.path().resolve(imported.name() + ".json");
            Files.writeString(file, SchemaText.of(schema));
            compare(PojoMembers.of(file, className(imported.name())), ContractMembers.of(contract), lines);
        } catch (RuntimeException e) {
            lines.add("jsonschema2pojo makes no classes of it: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        interfaces(schema, "", lines);
        lost.forEach((keyword, place) -> lines.add("ignored by jsonschema2pojo: " + keyword + ", first at " + place));
        return lines;
    }

    private static String className(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : name.split("-", -1)) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return type.toString();
    }

    private static void compare(Map<String, Member> before, Map<String, Member> now, List<String> lines) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        Map<String, String> classes = new LinkedHashMap<>();
        before.forEach((path, old) -> {
            Member member = now.get(path);
            if (member == null) {
                lines.add("no component: " + path + ", which was " + old.owner() + "." + old.name());
                return;
            }
            if (!old.owner().equals(member.owner())) {
                classes.put(old.owner(), member.owner());
            }
            if (!old.name().equals(member.name())) {
                lines.add("renamed: " + old.owner() + "." + old.name() + " -> " + member.owner() + "." + member.name());
            }
            if (!same(old.type(), member.type(), classes)) {
                types.computeIfAbsent(old.type() + " -> " + member.type(), unknown -> new ArrayList<>())
                        .add(path);
            }
        });
        classes.forEach((old, type) -> lines.add("class: " + old + " -> " + type));
        types.forEach((change, paths) -> lines.add("type: " + change + " at " + paths.get(0)
                + (paths.size() == 1 ? "" : " and " + CountText.of(paths.size() - 1L, "other place"))));
        now.forEach((path, member) -> {
            if (!before.containsKey(path)) {
                lines.add("new: " + path + " is " + member.owner() + "." + member.name() + "(), " + member.type()
                        + ", and was lost before");
            }
        });
    }

    /** Tells whether two types differ in nothing but the name of a class that is told already. */
    private static boolean same(String old, String now, Map<String, String> classes) {
        @Nullable String renamed = classes.get(old);
        return old.equals(now) || now.equals(renamed);
    }

    /** Lists the interfaces that classes had: a record of a contract implements none of them. */
    private static void interfaces(JsonNode node, String pointer, List<String> lines) {
        for (JsonNode type : node.path("javaInterfaces")) {
            lines.add("not implemented: " + type.asString("") + ", at " + place(pointer));
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> interfaces(entry.getValue(), JsonPointer.append(pointer, entry.getKey()), lines));
        }
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "the root" : pointer;
    }

    private static boolean hasNull(JsonNode types) {
        for (JsonNode type : types) {
            if (type.asString("").equals("null")) {
                return true;
            }
        }
        return false;
    }

    /** Gives the keywords of jsonschema2pojo their names again, and notes the first place of each that it ignores. */
    private static void restore(JsonNode node, String pointer, Map<String, String> lost) {
        if (node instanceof ObjectNode object) {
            if (object.path(JavaName.KEYWORD).isString()) {
                object.set("javaName", object.get(JavaName.KEYWORD));
            }
            String type = TYPES.get(object.path(Keywords.JAVA_TYPE.keyword()).asString(""));
            if (type != null) {
                object.put("existingJavaType", type);
            }
            for (String name : List.copyOf(object.propertyNames())) {
                if (name.startsWith("x-") && OWN.contains(name.substring(2))) {
                    object.set(name.substring(2), object.remove(name));
                } else if (LOST.contains(name) && !pointer.endsWith("/properties")) {
                    lost.putIfAbsent(name, place(pointer));
                }
            }
            if (hasNull(object.path("type"))) {
                lost.putIfAbsent("null in type", place(pointer));
            }
            object.properties()
                    .forEach(entry -> restore(entry.getValue(), JsonPointer.append(pointer, entry.getKey()), lost));
        } else {
            int index = 0;
            for (JsonNode item : node) {
                restore(item, JsonPointer.append(pointer, index++), lost);
            }
        }
    }
}
