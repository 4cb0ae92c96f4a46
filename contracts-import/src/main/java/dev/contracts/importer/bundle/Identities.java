package dev.contracts.importer.bundle;

import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.runtime.text.JsonPointer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The URIs and anchors that one document gives its schemas. */
final class Identities {
    /** Keywords whose values are no schemas, whatever they look like. */
    private static final Set<String> VALUES = Set.of("enum", "const", "default", "examples", "example");

    private final SourceDocument document;
    private final Draft draft;
    private final URI retrieved;
    /** From a URI without a fragment to the pointer of the schema. */
    private final Map<URI, String> resources = new HashMap<>();
    /** From a URI with an anchor as its fragment to the pointer of the schema. */
    private final Map<String, String> anchors = new HashMap<>();

    Identities(SourceDocument document, Draft draft, URI retrieved) {
        this.document = document;
        this.draft = draft;
        this.retrieved = retrieved;
        resources.put(retrieved, "");
        collect(document.root(), "", retrieved);
    }

    /** Returns the URI that references at a place are relative to. */
    URI base(String pointer) {
        URI base = own(document.root(), "", retrieved);
        JsonNode node = document.root();
        for (String token : JsonPointer.split(pointer)) {
            node = node.isArray() ? node.path(index(token)) : node.path(token);
            base = own(node, pointer, base);
        }
        return base;
    }

    /** Returns the URIs of the document and of the schemas in it that have one. */
    Set<URI> uris() {
        return resources.keySet();
    }

    /** Returns what a fragment means in a resource of this document; empty when there is nothing. */
    Optional<SchemaPlace> find(URI resource, String fragment) {
        String at = resources.get(resource);
        if (at == null) {
            return Optional.empty();
        }
        if (fragment.isEmpty() || fragment.startsWith("/")) {
            SchemaPlace place = new SchemaPlace(document, at + fragment);
            // many write pointers from the root of the file beside an $id of their own
            return place.json().isMissingNode() ? present(fragment) : Optional.of(place);
        }
        return Optional.ofNullable(anchors.get(resource + "#" + fragment))
                .map(pointer -> new SchemaPlace(document, pointer));
    }

    private Optional<SchemaPlace> present(String pointer) {
        SchemaPlace place = new SchemaPlace(document, pointer);
        return place.json().isMissingNode() ? Optional.empty() : Optional.of(place);
    }

    private void collect(JsonNode node, String pointer, URI base) {
        if (node.isObject()) {
            URI inner = own(node, pointer, base);
            resources.putIfAbsent(inner, pointer);
            String id = node.path(draft.id()).asString("");
            if (id.startsWith("#") && id.length() > 1) {
                anchors.putIfAbsent(inner + id, pointer);
            }
            for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
                if (node.path(keyword).isString()) {
                    anchors.putIfAbsent(inner + "#" + node.path(keyword).stringValue(), pointer);
                }
            }
            node.properties().forEach(entry -> {
                if (!VALUES.contains(entry.getKey())) {
                    collect(entry.getValue(), JsonPointer.append(pointer, entry.getKey()), inner);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), JsonPointer.append(pointer, i), base);
            }
        }
    }

    /** Returns the base inside of a node: its own, where it names itself. */
    private URI own(JsonNode node, String pointer, URI base) {
        String id = node.path(draft.id()).asString("");
        boolean ignored = draft.ignoresSiblingsOfRef() && node.path("$ref").isString() && !pointer.isEmpty();
        if (id.isEmpty() || id.startsWith("#") || ignored) {
            return base;
        }
        return Uris.resolve(base, id).map(Uris::withoutFragment).orElse(base);
    }

    private static int index(String token) {
        return token.matches("[0-9]{1,8}") ? Integer.parseInt(token) : Integer.MAX_VALUE;
    }
}
