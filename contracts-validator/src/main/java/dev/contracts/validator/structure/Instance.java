package dev.contracts.validator.structure;

import dev.contracts.model.schema.UnionShape;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One value of a payload and the offset at which it begins. Every violation is about one of these, so that no pointer
 * has to be looked up for a valid payload.
 */
public final class Instance {
    private final JsonNode json;
    private final int offset;
    private final Map<String, Instance> properties;
    private final List<Instance> items;

    Instance(JsonNode json, int offset, Map<String, Instance> properties, List<Instance> items) {
        this.json = json;
        this.offset = offset;
        this.properties = properties;
        this.items = items;
    }

    public JsonNode json() {
        return json;
    }

    /** Returns the text of the tag that this object has for a union; null when it has none, or this is no object. */
    public @Nullable String tag(UnionShape union) {
        return union.text(json.get(union.tag()));
    }

    /** Returns the offset of the value's first byte in the payload. */
    public int offset() {
        return offset;
    }

    /** Returns the properties of an object in the order of the payload; empty for any other value. */
    public Map<String, Instance> properties() {
        return properties;
    }

    /** Returns the items of an array; empty for any other value. */
    public List<Instance> items() {
        return items;
    }

    /** Passes this value and each one below it. */
    public void forEach(Consumer<Instance> values) {
        values.accept(this);
        properties.values().forEach(property -> property.forEach(values));
        items.forEach(item -> item.forEach(values));
    }
}
