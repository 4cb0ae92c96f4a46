package dev.contracts.importer.bundle;

import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.draft.SubSchemas;
import dev.contracts.importer.source.SchemaPlace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The schemas that one schema leads to, and what each of their references means. What is not reached is not looked at. */
final class ReachableSchemas {
    /** The keywords that refer to a schema. */
    static final List<String> REFERENCES = List.of("$ref", "$recursiveRef", "$dynamicRef");

    private final References references;
    private final SchemaPlace entry;
    private final IdentityHashMap<JsonNode, SchemaPlace> places = new IdentityHashMap<>();
    private final Map<SchemaPlace, String> names = new LinkedHashMap<>();
    private final Map<SchemaPlace, SchemaPlace> targets = new LinkedHashMap<>();
    private final Map<SchemaPlace, String> unresolved = new LinkedHashMap<>();

    private ReachableSchemas(References references, SchemaPlace entry) {
        this.references = references;
        this.entry = entry;
    }

    static ReachableSchemas from(References references, SchemaPlace entry) {
        ReachableSchemas reached = new ReachableSchemas(references, entry);
        reached.walk();
        return reached;
    }

    /** Returns the name of each schema that a reference leads to, but for the root, in the order in which they were reached. */
    Map<SchemaPlace, String> definitions() {
        return names;
    }

    /** Returns what the reference of a schema leads to; empty when it has none, or leads nowhere. */
    Optional<SchemaPlace> target(SchemaPlace schema) {
        return Optional.ofNullable(targets.get(schema));
    }

    /** Returns the references that lead nowhere, by their schemas, with the reason. */
    Map<SchemaPlace, String> unresolved() {
        return unresolved;
    }

    /** Returns the place of a schema of the source; empty for one that was made. */
    Optional<SchemaPlace> place(JsonNode schema) {
        return Optional.ofNullable(places.get(schema));
    }

    private void walk() {
        DefinitionNames definitions = new DefinitionNames();
        Set<SchemaPlace> seen = new HashSet<>();
        Deque<SchemaPlace> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            SchemaPlace place = open.poll();
            JsonNode schema = place.json();
            if (!seen.add(place) || !schema.isObject()) {
                continue;
            }
            places.put(schema, place);
            reference(place, schema).ifPresent(target -> {
                if (!target.equals(entry) && !names.containsKey(target)) {
                    names.put(target, definitions.of(target));
                }
                open.add(target);
            });
            Draft draft = references.draft(place.document()).draft();
            if (!draft.ignoresSiblingsOfRef() || !schema.path("$ref").isString()) {
                SubSchemas.forEach(schema, (pointer, below) -> open.add(place.below(pointer)));
            }
        }
    }

    private Optional<SchemaPlace> reference(SchemaPlace place, JsonNode schema) {
        for (String keyword : REFERENCES) {
            if (schema.path(keyword).isString()) {
                try {
                    SchemaPlace target =
                            references.resolve(place, schema.get(keyword).stringValue());
                    targets.put(place, target);
                    return Optional.of(target);
                } catch (References.UnresolvedException e) {
                    unresolved.put(place, String.valueOf(e.getMessage()));
                }
            }
        }
        return Optional.empty();
    }
}
