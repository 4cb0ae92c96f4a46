package dev.contracts.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a built-in contract in one piece, for validators that shall not open files. */
final class BundledSchema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BundledSchema() {}

    static JsonNode of(String contract) {
        ObjectNode schema = read(contract);
        ObjectNode definitions = schema.withObject("/$defs");
        read("common").get("$defs").properties().forEach(shared -> definitions.set(shared.getKey(), shared.getValue()));
        return schema;
    }

    private static ObjectNode read(String folder) {
        String resource = "/META-INF/contracts/" + folder + "/schema.json";
        try (InputStream in = BundledSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (ObjectNode) MAPPER.readTree(text.replace("../common/schema.json#", "#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
