package dev.contracts.importer.api;

import dev.contracts.importer.bundle.References;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A part of a description, behind the references that stand for it.
 *
 * @param place where it stands
 */
record ApiPart(References references, SchemaPlace place, Consumer<Change> refused) {
    private static final int MAX_STEPS = 20;

    JsonNode json() {
        return place.json();
    }

    /** Returns a member's text; empty when there is none. */
    String text(String name) {
        return json().path(name).asString("");
    }

    boolean has(String name) {
        return json().has(name);
    }

    /** Returns what stands below, behind its references; empty when there is nothing. */
    Optional<ApiPart> get(String... names) {
        ApiPart part = this;
        for (String name : names) {
            SchemaPlace below = part.place.below(JsonPointer.append("", name));
            if (below.json().isMissingNode()) {
                return Optional.empty();
            }
            Optional<ApiPart> target = new ApiPart(references, below, refused).target();
            if (target.isEmpty()) {
                return target;
            }
            part = target.get();
        }
        return Optional.of(part);
    }

    /** Returns the members of a map or a list, behind their references. */
    List<ApiPart> all(String name) {
        List<ApiPart> parts = new ArrayList<>();
        Optional<ApiPart> container = get(name);
        if (container.isPresent()) {
            JsonNode json = container.get().json();
            if (json.isArray()) {
                for (int i = 0; i < json.size(); i++) {
                    container.get().get(Integer.toString(i)).ifPresent(parts::add);
                }
            } else {
                json.propertyNames().forEach(key -> container.get().get(key).ifPresent(parts::add));
            }
        }
        return parts;
    }

    /** Returns the names of a map. */
    List<String> names(String name) {
        return List.copyOf(json().path(name).propertyNames());
    }

    /** Returns the last token of the pointer: what the part is called where it is defined. */
    String key() {
        return place.pointer().isEmpty() ? "" : JsonPointer.last(place.pointer());
    }

    private Optional<ApiPart> target() {
        SchemaPlace at = place;
        for (int steps = 0; at.json().path("$ref").isString(); steps++) {
            try {
                if (steps > MAX_STEPS) {
                    return refuse("the reference leads back to itself");
                }
                at = references.resolve(at, at.json().get("$ref").stringValue());
            } catch (References.UnresolvedException e) {
                return refuse("the reference leads nowhere: " + e.getMessage());
            }
        }
        return Optional.of(new ApiPart(references, at, refused));
    }

    private Optional<ApiPart> refuse(String message) {
        refused.accept(new Change(ChangeKind.REFUSED, "$ref", place.location(), message));
        return Optional.empty();
    }
}
