package dev.contracts.importer.bundle;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.SubSchemas;
import dev.contracts.importer.rewrite.Rewrites;
import dev.contracts.importer.rewrite.SchemaNode;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a schema and everything that it refers to into one file of 2020-12. Each schema that a reference leads to becomes a
 * definition of its own; each reference becomes a pointer.
 */
public final class Bundle {
    private static final Set<String> WORDS =
            Set.of("$ref", "$defs", "definitions", "$schema", "$id", "id", "title", "description", "$comment");

    private final References references;
    private final SchemaPlace entry;
    private final ReachableSchemas reached;
    private final Map<String, SchemaPlace> origins = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Bundle(References references, SchemaPlace entry) {
        this.references = references;
        this.entry = entry;
        this.reached = ReachableSchemas.from(references, entry);
    }

    /** Bundles the schema at a place. */
    public static BundledSchema of(References references, SchemaPlace entry) {
        return new Bundle(references, beyondReference(references, entry)).bundle();
    }

    /** Returns the schema itself where the root of a file does nothing but refer to it. */
    private static SchemaPlace beyondReference(References references, SchemaPlace entry) {
        SchemaPlace place = entry;
        for (int steps = 0; steps < 10 && place.json().path("$ref").isString(); steps++) {
            JsonNode json = place.json();
            boolean ignores = references.draft(place.document()).draft().ignoresSiblingsOfRef();
            if (!ignores && !WORDS.containsAll(json.propertyNames())) {
                return place;
            }
            try {
                place = references.resolve(place, json.get("$ref").stringValue());
            } catch (References.UnresolvedException e) {
                return place;
            }
        }
        return place;
    }

    private BundledSchema bundle() {
        reached.unresolved()
                .forEach((place, reason) -> changes.add(new Change(
                        ChangeKind.REFUSED, "$ref", place.location("$ref"), "the reference leads nowhere: " + reason)));
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("$schema", Dialect.META_SCHEMA);
        JsonNode body = body(entry.json(), entry, "");
        if (body instanceof ObjectNode object) {
            root.setAll(object);
        } else if (!body.booleanValue()) {
            root.set("not", JsonNodeFactory.instance.objectNode());
        }
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        reached.definitions().forEach((place, name) -> {
            String pointer = JsonPointer.append("/$defs", name);
            definitions.set(name, body(place.json(), place, pointer));
        });
        if (!definitions.isEmpty()) {
            root.set("$defs", definitions);
        }
        return new BundledSchema(root, origins, changes);
    }

    /** Returns a schema as the contract has it; what a reference leads to elsewhere is referred to here as well. */
    private JsonNode schema(JsonNode source, SchemaPlace above, String pointer) {
        SchemaPlace place = reached.place(source).orElse(above);
        String name = place.equals(above) ? null : reached.definitions().get(place);
        if (name == null) {
            return body(source, place, pointer);
        }
        origins.put(pointer, place);
        return reference(name);
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    private JsonNode body(JsonNode source, SchemaPlace place, String pointer) {
        origins.put(pointer, place);
        if (!source.isObject()) {
            if (!source.isBoolean()) {
                changes.add(
                        new Change(ChangeKind.REFUSED, "", place.location(), "a schema is an object, true or false"));
            }
            return source.isBoolean() ? source : JsonNodeFactory.instance.objectNode();
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        source.properties().forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        SchemaNode node =
                new SchemaNode(copy, place, references.draft(place.document()).draft(), pointer, changes::add);
        Rewrites.apply(node);
        copy.remove("$defs");
        copy.remove("definitions");
        reached.target(place).ifPresent(target -> {
            if (copy.path("$ref").isString()) {
                copy.put(
                        "$ref",
                        target.equals(entry)
                                ? "#"
                                : "#/$defs/" + reached.definitions().get(target));
            }
        });
        if (reached.unresolved().containsKey(place)) {
            ReachableSchemas.REFERENCES.forEach(copy::remove);
        }
        SubSchemas.replaceEach(copy, (below, child) -> schema(child, place, pointer + below));
        return copy;
    }
}
