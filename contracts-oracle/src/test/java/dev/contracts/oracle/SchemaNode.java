package dev.contracts.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A schema as it stands on disk, with the file that its references are relative to. */
record SchemaNode(SchemaFiles files, Path file, JsonNode json) {

    boolean has(String keyword) {
        return json.has(keyword);
    }

    /** Returns a schema below a keyword, or below a name in it. */
    SchemaNode at(Object... path) {
        JsonNode found = json;
        for (Object step : path) {
            found = step instanceof Integer index ? found.get(index) : found.get((String) step);
        }
        return new SchemaNode(files, file, found);
    }

    List<SchemaNode> list(String keyword) {
        List<SchemaNode> schemas = new ArrayList<>();
        json.path(keyword).forEach(schema -> schemas.add(new SchemaNode(files, file, schema)));
        return schemas;
    }

    SchemaNode referred() {
        return files.resolve(this, json.get("$ref").stringValue());
    }

    /** Returns the names under {@code required}. */
    List<String> required() {
        return json.path("required").valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns the names under {@code type}. */
    List<String> types() {
        JsonNode types = json.path("type");
        return types.isString()
                ? List.of(types.stringValue())
                : types.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns whether it says that a string is a moment. */
    boolean isDateTime() {
        return format().equals("date-time");
    }

    /** Returns whether {@code x-java-type} names this class. */
    boolean isInJava(String name) {
        return json.path("x-java-type").asString("").equals(name);
    }

    /** Returns the format; empty when there is none. */
    String format() {
        return json.path("format").asString("");
    }

    /** Returns this schema with those that it refers to and consists of, conditions left out; of a union no variant. */
    Stream<SchemaNode> parts() {
        Stream<SchemaNode> parts = Stream.of(this);
        if (has("$ref")) {
            parts = Stream.concat(parts, referred().parts());
        }
        return Stream.concat(parts, list("allOf").stream().flatMap(SchemaNode::parts));
    }
}
