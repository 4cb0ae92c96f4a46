package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.KeywordValues;
import dev.contracts.model.keyword.ValueKeyword;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One schema node as it is written: the values of its keywords, the nodes directly below it, and where they stand. */
abstract class WrittenSchema implements KeywordValues {
    private final JsonNode json;
    private final SourceLocation location;
    private final Function<String, SourceLocation> places;
    private final Map<Keyword, Object> values = new LinkedHashMap<>();
    private final List<Schema> children = new ArrayList<>();

    /** @param places from a JSON pointer within the file to its place */
    WrittenSchema(JsonNode json, SourceLocation location, Function<String, SourceLocation> places) {
        this.json = json;
        this.location = location;
        this.places = places;
    }

    <V> void put(ValueKeyword<V> keyword, V value) {
        values.put(keyword, value);
    }

    void put(Applicator keyword, Schema schema) {
        values.put(keyword, schema);
        children.add(schema);
    }

    void put(Applicator keyword, List<Schema> schemas) {
        values.put(keyword, Collections.unmodifiableList(schemas));
        children.addAll(schemas);
    }

    void put(Applicator keyword, Map<String, Schema> schemas) {
        values.put(keyword, Collections.unmodifiableMap(schemas));
        children.addAll(schemas.values());
    }

    /** The node as it is written; its decimals are exact. */
    @Override
    public JsonNode json() {
        return json;
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    @Override
    public SourceLocation place(Keyword keyword, String... below) {
        String[] names = new String[below.length + 1];
        names[0] = keyword.keyword();
        System.arraycopy(below, 0, names, 1, below.length);
        return place(names);
    }

    /** Locates what is below this node: {@code place("x-rules", "0")}. */
    public SourceLocation place(String... names) {
        StringBuilder pointer = new StringBuilder(location.pointer());
        for (String name : names) {
            pointer.append('/').append(JsonPointer.escape(name));
        }
        return places.apply(pointer.toString());
    }

    /** Returns the answer of the schemas {@code true} and {@code false}, which have no keywords; null for all others. */
    public @Nullable Boolean constantAnswer() {
        return json.isBoolean() ? json.booleanValue() : null;
    }

    /** Tells whether the keyword is written in this very node. */
    public boolean has(Keyword keyword) {
        return values.containsKey(keyword);
    }

    /** The keywords of the dialect that this node has, in the order of the file. */
    public Set<Keyword> keywords() {
        return Collections.unmodifiableSet(values.keySet());
    }

    @Override
    @SuppressWarnings("unchecked") // put takes a keyword's own values only
    public <V> @Nullable V value(ValueKeyword<V> keyword) {
        return (V) values.get(keyword);
    }

    /** Returns the keyword's value in this node, or {@code absent} where it is not written. */
    public <V> V value(ValueKeyword<V> keyword, V absent) {
        V value = value(keyword);
        return value == null ? absent : value;
    }

    final @Nullable Schema one(Applicator keyword) {
        return (Schema) values.get(keyword);
    }

    @SuppressWarnings("unchecked") // put gives an applicator of this shape nothing else
    final List<Schema> list(Applicator keyword) {
        Object schemas = values.get(keyword);
        return schemas == null ? List.of() : (List<Schema>) schemas;
    }

    @SuppressWarnings("unchecked") // put gives an applicator of this shape nothing else
    final Map<String, Schema> map(Applicator keyword) {
        Object schemas = values.get(keyword);
        return schemas == null ? Map.of() : (Map<String, Schema>) schemas;
    }

    /** The nodes directly below this one in the file, in the order of the file; not what {@code $ref} leads to. */
    public List<Schema> children() {
        return Collections.unmodifiableList(children);
    }

    @Override
    public String toString() {
        return location.schemaPointer();
    }
}
