package dev.contracts.model.contradiction;

import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.text.JsonPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a value against a schema, as a tree: one that a schema writes down, or that was made for it. */
public final class InstanceCheck {
    private InstanceCheck() {}

    /**
     * The keyword that refuses a value.
     *
     * @param keyword null when the schema is {@code false}
     * @param pointer of what it refuses, in the value
     */
    record Refusal(Schema node, @Nullable Keyword keyword, String pointer) {}

    /** Returns the first keyword that refuses the value; null when it is valid. */
    static @Nullable Refusal find(Schema schema, @Nullable Object value) {
        return find(SchemaCursor.of(schema), value, "");
    }

    /** Returns whether the value is valid at a cursor. */
    public static boolean accepts(SchemaCursor cursor, @Nullable Object value) {
        return find(cursor, value, "") == null;
    }

    private static @Nullable Refusal find(SchemaCursor cursor, @Nullable Object value, String pointer) {
        if (!cursor.refusing().isEmpty()) {
            Schema refusing = cursor.refusing().get(0);
            boolean object = refusing.additionalProperties() != null;
            return new Refusal(refusing, object ? Keywords.ADDITIONAL_PROPERTIES : Keywords.ITEMS, pointer);
        }
        for (Schema node : cursor.nodes()) {
            Refusal refusal = ofNode(node, value, pointer);
            if (refusal != null) {
                return refusal;
            }
        }
        return below(cursor, value, pointer);
    }

    private static @Nullable Refusal ofNode(Schema node, @Nullable Object value, String pointer) {
        if (Boolean.FALSE.equals(node.constantAnswer())) {
            return new Refusal(node, null, pointer);
        }
        for (Keyword keyword : node.keywords()) {
            if (keyword instanceof Assertion<?> assertion && !assertion.accepts(node, value)) {
                return new Refusal(node, keyword, pointer);
            }
        }
        if (node.has(Keywords.ONE_OF) && fitting(node.oneOf(), value) != 1) {
            return new Refusal(node, Keywords.ONE_OF, pointer);
        }
        if (node.has(Keywords.ANY_OF) && fitting(node.anyOf(), value) == 0) {
            return new Refusal(node, Keywords.ANY_OF, pointer);
        }
        Schema refused = node.notSchema();
        if (refused != null && accepts(SchemaCursor.of(refused), value)) {
            return new Refusal(node, Keywords.NOT, pointer);
        }
        if (!fitContains(node, value)) {
            return new Refusal(node, Keywords.CONTAINS, pointer);
        }
        if (value instanceof Map<?, ?> properties) {
            for (Map.Entry<String, Schema> dependent : node.dependentSchemas().entrySet()) {
                Refusal refusal = properties.containsKey(dependent.getKey())
                        ? find(SchemaCursor.of(dependent.getValue()), value, pointer)
                        : null;
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        Schema condition = node.ifSchema();
        if (condition == null) {
            return null;
        }
        boolean holds = accepts(SchemaCursor.of(condition), value);
        Schema branch = holds ? node.thenSchema() : node.elseSchema();
        return branch == null ? null : find(SchemaCursor.of(branch), value, pointer);
    }

    private static boolean fitContains(Schema node, @Nullable Object value) {
        Schema contained = node.contains();
        if (contained == null || !(value instanceof List<?> items)) {
            return true;
        }
        long fitting = 0;
        for (Object item : items) {
            fitting += accepts(SchemaCursor.of(contained), item) ? 1 : 0;
        }
        return fitting >= node.minContains() && fitting <= node.maxContains();
    }

    private static int fitting(List<Schema> alternatives, @Nullable Object value) {
        int fitting = 0;
        for (Schema alternative : alternatives) {
            fitting += accepts(SchemaCursor.of(alternative), value) ? 1 : 0;
        }
        return fitting;
    }

    private static @Nullable Refusal ofName(SchemaCursor cursor, String name, String pointer) {
        for (Schema node : cursor.nodes()) {
            Schema names = node.nameSchema();
            if (names != null && !accepts(SchemaCursor.of(names), name)) {
                return new Refusal(node, Keywords.PROPERTY_NAMES, pointer);
            }
        }
        return null;
    }

    private static @Nullable Refusal below(SchemaCursor cursor, @Nullable Object value, String pointer) {
        if (value instanceof Map<?, ?> properties) {
            for (Map.Entry<?, ?> property : properties.entrySet()) {
                String name = (String) property.getKey();
                String at = JsonPointer.append(pointer, name);
                Refusal refusal = ofName(cursor, name, at);
                refusal = refusal == null ? find(cursor.property(name), property.getValue(), at) : refusal;
                if (refusal != null) {
                    return refusal;
                }
            }
        } else if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                Refusal refusal = find(cursor.item(index), items.get(index), JsonPointer.append(pointer, index));
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return null;
    }
}
