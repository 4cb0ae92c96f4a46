package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.entry.ContractName;
import dev.contracts.importer.entry.EntrySink;
import dev.contracts.importer.entry.SchemaEntry;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The operations of OpenAPI 3: a contract for the body of each request, and for each answer that says it went well. */
final class OpenApiOperations {
    /** The methods that a contract has. */
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private static final List<String> OTHERS = List.of("head", "options", "trace");

    private final ApiPart root;
    private final EntrySink out;

    OpenApiOperations(ApiPart root, EntrySink out) {
        this.root = root;
        this.out = out;
    }

    void read() {
        for (String path : root.names("paths")) {
            root.get("paths", path).ifPresent(item -> path(path, item));
        }
    }

    private void path(String path, ApiPart item) {
        for (String method : METHODS) {
            item.get(method).ifPresent(operation -> operation(path, method, item, operation));
        }
        for (String method : OTHERS) {
            item.get(method)
                    .ifPresent(operation -> leaveOut(operation.place(), "the operation is answered without a body"));
        }
    }

    private void operation(String path, String method, ApiPart item, ApiPart operation) {
        String id = operation.text("operationId");
        String name = ContractName.kebab(id.isEmpty() ? method + " " + path : id);
        operation
                .get("requestBody")
                .ifPresent(request -> body(request, name + "-request", requestHeader(method, path), List.of()));
        int answers = 0;
        for (String status : operation.names("responses")) {
            if (!status.startsWith("2")
                    && !(status.equals("default")
                            && operation.names("responses").size() == 1)) {
                continue;
            }
            Optional<ApiPart> response = operation.get("responses", status);
            if (response.isPresent() && !response.get().json().path("content").isEmpty()) {
                List<Change> notes = new ArrayList<>();
                ObjectNode header = JsonNodeFactory.instance.objectNode();
                header.putObject("transport")
                        .putObject("http")
                        .put("method", method.toUpperCase(Locale.ROOT))
                        .put("path", path);
                ObjectNode query = new QueryParameters(item, operation, notes).read();
                if (!query.isEmpty()) {
                    header.set("query", query);
                }
                body(response.get(), answers == 0 ? name : name + "-" + status.toLowerCase(Locale.ROOT), header, notes);
                answers++;
            }
        }
        if (answers == 0 && !operation.has("requestBody")) {
            leaveOut(operation.place(), "the operation has neither a request nor an answer with a body");
        }
    }

    private static ObjectNode requestHeader(String method, String path) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.putArray("decisions").add("The body of " + method.toUpperCase(Locale.ROOT) + " " + path + ".");
        return header;
    }

    private void body(ApiPart body, String name, ObjectNode header, List<Change> notes) {
        for (String type : body.names("content")) {
            if (!type.matches("(?i)(application|text)/json\\b.*|[^;]*\\+json\\b.*|\\*/\\*|application/\\*")) {
                continue;
            }
            Optional<ApiPart> media = body.get("content", type);
            if (media.isPresent() && media.get().has("schema")) {
                SchemaPlace schema = media.get().place().below(JsonPointer.append("", "schema"));
                out.entry(new SchemaEntry(schema, name, header, examples(media.get()), notes));
                return;
            }
        }
        leaveOut(body.place(), "no body in JSON with a schema: " + String.join(", ", body.names("content")));
    }

    private static List<JsonNode> examples(ApiPart media) {
        List<JsonNode> examples = new ArrayList<>();
        if (media.has("example")) {
            examples.add(media.json().get("example"));
        }
        for (ApiPart example : media.all("examples")) {
            if (example.has("value")) {
                examples.add(example.json().get("value"));
            }
        }
        return examples;
    }

    private void leaveOut(SchemaPlace place, String message) {
        out.leftOut(new Change(ChangeKind.SAME, "", place.location(), message));
    }
}
