package dev.contracts.generator;

import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonTrees;
import dev.contracts.model.Expectations;
import dev.contracts.model.Schema;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that a schema writes, as the trees of the runtime. */
final class Trees {
    private Trees() {}

    static @Nullable Object of(JsonNode json) {
        return new JsonReader(json.toString().getBytes(StandardCharsets.UTF_8)).readTree();
    }

    static String canonical(JsonNode json) {
        return JsonTrees.canonical(of(json));
    }

    /** What the keyword expects, in words, as a literal. */
    static String words(Schema schema, String keyword) {
        return JavaText.literal(Expectations.of(schema, keyword));
    }

    /** The place of a keyword, as a literal. */
    static String pointer(Schema schema, String keyword) {
        return JavaText.literal(schema.place(keyword).schemaPointer());
    }
}
