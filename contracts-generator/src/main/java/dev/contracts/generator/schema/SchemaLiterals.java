package dev.contracts.generator.schema;

import dev.contracts.generator.source.JavaText;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that a schema writes, as the trees of the runtime. */
public final class SchemaLiterals {
    private SchemaLiterals() {}

    static @Nullable Object of(JsonNode json) {
        return new JsonCursor(json.toString().getBytes(StandardCharsets.UTF_8)).readTree();
    }

    public static String canonical(JsonNode json) {
        return JsonTrees.canonical(of(json));
    }

    /** What the keyword expects, in words, as a literal. */
    public static String words(Schema schema, String keyword) {
        return JavaText.literal(
                ConstraintText.of(Keywords.valueAssertion(keyword).constraint(schema)));
    }

    /** The place of a keyword, as a literal. */
    public static String pointer(Schema schema, String keyword) {
        return JavaText.literal(schema.place(keyword).schemaPointer());
    }
}
