package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The query parameters of an operation, as far as {@code x-contract.query} can say them. */
final class QueryParameters {
    /** The keywords that the schema of a parameter keeps. */
    private static final List<Keyword> KEPT = List.of(
            Keywords.TYPE,
            Keywords.ENUM,
            Keywords.MINIMUM,
            Keywords.MAXIMUM,
            Keywords.MIN_LENGTH,
            Keywords.MAX_LENGTH,
            Keywords.MIN_ITEMS,
            Keywords.MAX_ITEMS,
            Keywords.DEFAULT,
            Keywords.DESCRIPTION);

    private static final String IDENTIFIER = "[A-Za-z_][A-Za-z0-9_]{0,99}";

    private final ApiPart item;
    private final ApiPart operation;
    private final List<Change> notes;

    QueryParameters(ApiPart item, ApiPart operation, List<Change> notes) {
        this.item = item;
        this.operation = operation;
        this.notes = notes;
    }

    ObjectNode read() {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        item.all("parameters").forEach(parameter -> add(parameter, query));
        operation.all("parameters").forEach(parameter -> add(parameter, query));
        return query;
    }

    private void add(ApiPart parameter, ObjectNode query) {
        if (!parameter.text("in").equals("query")) {
            return;
        }
        String name = parameter.text("name");
        Optional<ApiPart> schema = parameter.get("schema");
        Optional<ObjectNode> small = schema.flatMap(QueryParameters::small);
        if (small.isEmpty() || !name.matches(IDENTIFIER)) {
            notes.add(new Change(
                    ChangeKind.SAME,
                    "parameters",
                    parameter.place().location(),
                    "left out: the query parameter " + Quote.text(name)
                            + " has a name or a type that no query of a contract has"));
            return;
        }
        String description = parameter.text("description");
        if (!description.isBlank()) {
            small.get().put("description", description);
        }
        query.set(name, small.get());
    }

    private static Optional<ObjectNode> small(ApiPart schema) {
        JsonNode json = schema.json();
        String type = json.path("type").asString("");
        boolean texts = type.equals("array")
                && schema.get("items")
                        .filter(items -> items.text("type").equals("string"))
                        .isPresent();
        if (!texts && !List.of("string", "integer", "number", "boolean").contains(type)) {
            return Optional.empty();
        }
        ObjectNode small = JsonNodeFactory.instance.objectNode();
        for (Keyword keyword : KEPT) {
            String name = keyword.keyword();
            if (json.has(name)) {
                small.set(name, json.get(name));
            }
        }
        if (texts) {
            small.putObject("items").put("type", "string");
            small.remove("default");
        }
        if (json.path("format").asString("").equals("date-time")) {
            small.put("format", "date-time");
        }
        return Optional.of(small);
    }
}
