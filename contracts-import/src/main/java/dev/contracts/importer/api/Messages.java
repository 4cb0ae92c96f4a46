package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.entry.ContractName;
import dev.contracts.importer.entry.EntrySink;
import dev.contracts.importer.entry.SchemaEntry;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages of AsyncAPI: each becomes one contract, in however many channels it is. */
final class Messages {
    private final EntrySink out;
    private final Set<SchemaPlace> seen = new HashSet<>();

    Messages(EntrySink out) {
        this.out = out;
    }

    /**
     * Takes a message.
     *
     * @param fallback its name when it has none
     */
    void take(ApiPart message, String fallback, ObjectNode header, List<Change> notes) {
        if (!seen.add(message.place())) {
            return;
        }
        JsonNode payload = message.json().path("payload");
        boolean wrapped = payload.path("schemaFormat").isString();
        String format = wrapped ? payload.path("schemaFormat").asString("") : message.text("schemaFormat");
        if (payload.isMissingNode()) {
            refuse(message, "the message has no payload");
        } else if (!isJsonSchema(format)) {
            refuse(message, "the payload is described in " + Quote.text(format) + ", which is no JSON Schema");
        } else {
            String pointer = wrapped ? "/payload/schema" : "/payload";
            out.entry(new SchemaEntry(
                    message.place().below(pointer),
                    ContractName.kebab(name(message, fallback)),
                    header,
                    examples(message),
                    notes));
        }
    }

    private static boolean isJsonSchema(String format) {
        return format.isEmpty()
                || format.startsWith("application/schema+json")
                || format.startsWith("application/schema+yaml")
                || format.startsWith("application/vnd.aai.asyncapi");
    }

    private static String name(ApiPart message, String fallback) {
        for (String name : List.of(message.text("name"), message.text("messageId"))) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        String key = message.key();
        return JsonPointer.parent(message.place().pointer()).endsWith("/messages") && !key.matches("[0-9]+")
                ? key
                : fallback;
    }

    private static List<JsonNode> examples(ApiPart message) {
        List<JsonNode> examples = new ArrayList<>();
        for (ApiPart example : message.all("examples")) {
            if (example.has("payload")) {
                examples.add(example.json().get("payload"));
            }
        }
        return examples;
    }

    private void refuse(ApiPart message, String reason) {
        out.refused(new Change(ChangeKind.REFUSED, "", message.place().location(), reason));
    }
}
