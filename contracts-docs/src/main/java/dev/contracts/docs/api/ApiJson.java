package dev.contracts.docs.api;

import dev.contracts.docs.document.Document;
import dev.contracts.model.QueryParameter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON that OpenAPI and AsyncAPI documents have in common, the same on every machine. */
final class ApiJson {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ApiJson() {}

    /**
     * Writes a document as JSON, with a final newline. What is half of a character is escaped, for UTF-8 has no way to
     * write it.
     */
    static String text(ObjectNode document) {
        String json = WRITER.writeValueAsString(document);
        StringBuilder text = new StringBuilder(json.length() + 1);
        json.codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                text.append("\\u").append(Integer.toHexString(point));
            } else {
                text.appendCodePoint(point);
            }
        });
        return text.append('\n').toString();
    }

    static ObjectNode object(Map<String, ? extends JsonNode> properties) {
        ObjectNode object = NODES.objectNode();
        properties.forEach(object::set);
        return object;
    }

    /** Returns the schema of a parameter: several contracts of one endpoint may declare it, and any of them is accepted. */
    static JsonNode parameter(List<QueryParameter> declared) {
        return anyOf(
                declared.stream().map(each -> each.schema().json()).distinct().toList());
    }

    /** Returns the only schema, or one that allows what any of several allow. */
    static JsonNode anyOf(List<JsonNode> schemas) {
        return schemas.size() == 1
                ? schemas.get(0)
                : NODES.objectNode().set("anyOf", NODES.arrayNode().addAll(schemas));
    }

    /** Adds a comment near the top of a document that it is generated. */
    static void generated(ObjectNode document) {
        document.put("x-generated", Document.MARKER);
    }

    static ObjectNode reference(String pointer) {
        return NODES.objectNode().put("$ref", pointer);
    }
}
