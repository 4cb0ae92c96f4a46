package dev.contracts.importer.draft;

import dev.contracts.model.keyword.Keywords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The draft that a document is written in.
 *
 * @param draft what it is read as
 * @param reason in words, when it was guessed; null when the document or the user said it
 */
public record DraftDetection(Draft draft, @Nullable String reason) {
    /**
     * Tells the draft of a document.
     *
     * @param given by the user, for documents that do not say theirs
     */
    public static DraftDetection of(JsonNode root, @Nullable Draft given) {
        String declared = root.path("$schema").asString("");
        Draft known = Draft.ofMetaSchema(declared).orElse(given);
        if (known != null) {
            return new DraftDetection(known, null);
        }
        if (root.has("openapi") || root.has("asyncapi")) {
            return new DraftDetection(ofDescription(root), null);
        }
        String of = declared.isEmpty() ? "it has no $schema" : "its $schema is none of the specification's";
        if (has(root, "$defs", "prefixItems", "dependentSchemas", "dependentRequired", "$dynamicRef")) {
            return new DraftDetection(Draft.DRAFT_2020_12, of + ", and it has keywords of 2020-12");
        }
        if (hasOldBound(root) || root.path("id").isString()) {
            return new DraftDetection(Draft.DRAFT_04, of + ", and it is written as draft-04 was");
        }
        if (declared.contains("iglucentral")) {
            return new DraftDetection(Draft.DRAFT_04, of + ", and those of Iglu are of draft-04");
        }
        return new DraftDetection(Draft.DRAFT_07, of + ", and nothing in it is older or newer than draft-07");
    }

    /** Returns the draft that the schemas in a description of an API are written in. */
    private static Draft ofDescription(JsonNode root) {
        String dialect = root.path("jsonSchemaDialect").asString("");
        if (root.has("asyncapi")) {
            return Draft.DRAFT_07;
        }
        return root.path("openapi").asString("").startsWith("3.0")
                ? Draft.OPENAPI_30
                : Draft.ofMetaSchema(dialect).orElse(Draft.DRAFT_2020_12);
    }

    private static boolean has(JsonNode node, String... keywords) {
        if (node.isObject()) {
            for (String keyword : keywords) {
                if (node.has(keyword)) {
                    return true;
                }
            }
        }
        for (JsonNode child : node) {
            if (has(child, keywords)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOldBound(JsonNode node) {
        if (node.path(Keywords.EXCLUSIVE_MINIMUM.keyword()).isBoolean()
                || node.path(Keywords.EXCLUSIVE_MAXIMUM.keyword()).isBoolean()) {
            return true;
        }
        for (JsonNode child : node) {
            if (hasOldBound(child)) {
                return true;
            }
        }
        return false;
    }
}
