package dev.contracts.model.draft;

import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.format.Formats;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that payloads have at one location: their types, their properties and items, and how often each was there. */
final class ObservedValue {
    /** By their names, as a schema lists them. */
    private final Set<String> types = new TreeSet<>();

    private final Map<String, ObservedValue> properties = new LinkedHashMap<>();
    private @Nullable ObservedValue items;
    private int objects;
    private int count;
    private boolean timestamps = true;

    /** Adds a value. */
    void add(JsonNode value) {
        count++;
        types.add(type(value).json());
        if (value.isObject()) {
            objects++;
            value.properties()
                    .forEach(property -> properties
                            .computeIfAbsent(property.getKey(), name -> new ObservedValue())
                            .add(property.getValue()));
        } else if (value.isArray()) {
            ObservedValue all = items();
            value.forEach(all::add);
        } else if (value.isString()) {
            timestamps &= Formats.matches("date-time", value.stringValue());
        }
    }

    /** Adds all that another one has observed. */
    void addAll(ObservedValue other) {
        types.addAll(other.types);
        objects += other.objects;
        count += other.count;
        timestamps &= other.timestamps;
        other.properties.forEach((name, property) ->
                properties.computeIfAbsent(name, none -> new ObservedValue()).addAll(property));
        if (other.items != null) {
            items().addAll(other.items);
        }
    }

    private ObservedValue items() {
        ObservedValue known = items;
        if (known == null) {
            known = new ObservedValue();
            items = known;
        }
        return known;
    }

    /** Returns the type of a value; a whole number that no {@code long} holds is drafted as a number. */
    private static SchemaType type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> SchemaType.OBJECT;
            case ARRAY -> SchemaType.ARRAY;
            case STRING -> SchemaType.STRING;
            case BOOLEAN -> SchemaType.BOOLEAN;
            case NUMBER ->
                value.isIntegralNumber() && value.canConvertToLong() ? SchemaType.INTEGER : SchemaType.NUMBER;
            case NULL -> SchemaType.NULL;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
        };
    }

    /** Returns the types that the schema names: a number may be whole. */
    Set<String> types() {
        Set<String> named = new TreeSet<>(types);
        if (named.contains(SchemaType.NUMBER.json())) {
            named.remove(SchemaType.INTEGER.json());
        }
        return named;
    }

    /** Returns whether there were strings, all of them timestamps. */
    boolean isTimestamp() {
        return timestamps && types.contains(SchemaType.STRING.json());
    }

    Map<String, ObservedValue> properties() {
        return properties;
    }

    /** Returns the number of objects. */
    int objects() {
        return objects;
    }

    /** Returns the number of values. */
    int count() {
        return count;
    }

    /** Returns what was observed of the items of arrays; null when there were none. */
    @Nullable
    ObservedValue observedItems() {
        ObservedValue known = items;
        return known == null || known.count == 0 ? null : known;
    }
}
