package dev.contracts.importer.api;

import dev.contracts.importer.bundle.References;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.entry.EntrySink;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.runtime.text.Quote;
import tools.jackson.databind.JsonNode;

/** A description of an API: OpenAPI 3 or AsyncAPI 2 and 3. */
public final class ApiDescription {
    private ApiDescription() {}

    /** Tells whether a document describes an API. */
    public static boolean isOne(JsonNode root) {
        return root.has("openapi") || root.has("asyncapi") || root.has("swagger");
    }

    /** Passes the payloads that a document describes. */
    public static void read(References references, SourceDocument document, EntrySink out) {
        SchemaPlace root = new SchemaPlace(document, "");
        ApiPart part = new ApiPart(references, root, out::refused);
        String openApi = part.text("openapi");
        String asyncApi = part.text("asyncapi");
        if (openApi.startsWith("3.")) {
            new OpenApiOperations(part, out).read();
        } else if (asyncApi.startsWith("2.")) {
            new AsyncApi2Messages(part, out).read();
        } else if (asyncApi.startsWith("3.")) {
            new AsyncApi3Messages(part, out).read();
        } else {
            String version = openApi + asyncApi + part.text("swagger");
            out.refused(new Change(
                    ChangeKind.REFUSED,
                    "",
                    root.location(),
                    "version " + Quote.text(version) + " is not read: OpenAPI 3 and AsyncAPI 2 and 3 are"));
        }
    }
}
