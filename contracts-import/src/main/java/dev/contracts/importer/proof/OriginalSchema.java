package dev.contracts.importer.proof;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.resource.SchemaLoader;
import dev.contracts.importer.api.ApiDescription;
import dev.contracts.importer.bundle.References;
import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.draft.SubSchemas;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema as its owner wrote it, in its own draft, run by a validator that knows nothing of the import. */
final class OriginalSchema {
    /** The most steps for one payload: a schema that refers to itself takes no end. */
    private static final long STEPS = 5_000_000;

    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .formatAssertionsEnabled(true)
            .losslessNarrowing(false)
            .preloadSchema(false)
            .build();

    private final Schema library;

    private OriginalSchema(Schema library) {
        this.library = library;
    }

    /**
     * Prepares a schema.
     *
     * @throws RuntimeException of the library when it does not take the schema
     */
    static OriginalSchema of(References references, SchemaPlace entry) {
        Map<String, String> resources = new HashMap<>();
        references.documents().forEach((uri, document) -> put(resources, uri, document));
        URI uri = references.uri(entry.document());
        put(resources, uri, entry.document());
        Draft draft = references.draft(entry.document()).draft();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                draft.dialect(),
                builder -> builder.schemaRegistryConfig(CONFIG)
                        .schemaLoader(SchemaLoader.builder()
                                .resourceLoaders(
                                        loaders -> loaders.values(List::clear).resources(resources))
                                .build()));
        return new OriginalSchema(registry.getSchema(SchemaLocation.of(uri + "#" + entry.pointer())));
    }

    private static void put(Map<String, String> resources, URI uri, SourceDocument document) {
        resources.computeIfAbsent(uri.toString(), unknown -> {
            JsonNode copy = document.root().deepCopy();
            if (copy instanceof ObjectNode description && ApiDescription.isOne(copy)) {
                // a name of the description, and of no schema
                description.remove(List.of("id", "$id"));
            }
            known(copy);
            return copy.toString();
        });
    }

    /** Takes away each {@code $schema} that the library would have to fetch. */
    private static void known(JsonNode schema) {
        if (schema instanceof ObjectNode node) {
            if (node.has("$schema")
                    && Draft.ofMetaSchema(node.path("$schema").asString("")).isEmpty()) {
                node.remove("$schema");
            }
            SubSchemas.forEach(node, (pointer, below) -> known(below));
            for (String definitions : new String[] {"$defs", "definitions"}) {
                node.path(definitions).forEach(OriginalSchema::known);
            }
        }
    }

    /**
     * Returns what the schema has against a payload; nothing when it is valid.
     *
     * @throws RuntimeException of the library when it cannot tell
     */
    List<Error> check(JsonNode payload) {
        return library.validate(
                payload, context -> context.executionConfig(config -> config.maxEvaluationSteps(STEPS)));
    }
}
