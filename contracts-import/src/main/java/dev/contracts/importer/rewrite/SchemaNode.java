package dev.contracts.importer.rewrite;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.runtime.text.JsonPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One schema while it is rewritten: a copy of its members, which are still those of the source. */
public final class SchemaNode {
    private final ObjectNode json;
    private final SchemaPlace place;
    private final Draft draft;
    private final String pointer;
    private final Consumer<Change> changes;

    /**
     * Creates a node.
     *
     * @param json a copy of the source
     * @param pointer in the contract
     * @param changes takes what is changed
     */
    public SchemaNode(ObjectNode json, SchemaPlace place, Draft draft, String pointer, Consumer<Change> changes) {
        this.json = json;
        this.place = place;
        this.draft = draft;
        this.pointer = pointer;
        this.changes = changes;
    }

    public ObjectNode json() {
        return json;
    }

    Draft draft() {
        return draft;
    }

    boolean isRoot() {
        return pointer.isEmpty();
    }

    /** Returns the name of the property that it declares; null when it declares none. */
    @Nullable
    String property() {
        boolean isProperty = !pointer.isEmpty() && JsonPointer.parent(pointer).endsWith("/properties");
        return isProperty ? JsonPointer.last(pointer) : null;
    }

    boolean has(String keyword) {
        return json.has(keyword);
    }

    /** Returns the value of a keyword; a missing node when it is absent. */
    JsonNode get(String keyword) {
        return json.path(keyword);
    }

    void set(String keyword, JsonNode value) {
        json.set(keyword, value);
    }

    void remove(String keyword) {
        json.remove(keyword);
    }

    /** Gives a keyword another name, and perhaps another value, where it stands. */
    void replace(String keyword, String name, @Nullable JsonNode value) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            boolean same = entry.getKey().equals(keyword);
            members.put(same ? name : entry.getKey(), same && value != null ? value : entry.getValue());
        });
        json.removeAll();
        members.forEach(json::set);
    }

    /** Keeps a keyword under a name that nobody enforces. */
    void shelve(String keyword) {
        String name = keyword.startsWith("x-") ? keyword : "x-" + keyword;
        while (json.has(name) || !Dialect.isFree(name)) {
            name += "-";
        }
        replace(keyword, name, null);
    }

    void same(String keyword, String message) {
        changes.accept(new Change(ChangeKind.SAME, keyword, place.location(keyword), message));
    }

    void stricter(String keyword, String message) {
        changes.accept(new Change(ChangeKind.STRICTER, keyword, place.location(keyword), message));
    }

    void refused(String keyword, String message) {
        changes.accept(new Change(ChangeKind.REFUSED, keyword, place.location(keyword), message));
    }
}
