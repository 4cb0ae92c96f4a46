package dev.contracts.generator.schema;

import dev.contracts.model.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nodes apply to what lies in a value: to a member of its object, to an element of its array. */
public final class ChildSchemas {
    private ChildSchemas() {}

    /** Names that any node of the spot treats apart: declared, required, or in {@code dependentRequired}. */
    public static Set<String> names(ValueSchemas spot) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema schema : spot.schemas()) {
            names.addAll(schema.properties().keySet());
        }
        for (Schema schema : spot.schemas()) {
            names.addAll(schema.required());
            schema.dependentRequired().forEach((name, others) -> {
                names.add(name);
                names.addAll(others);
            });
        }
        return names;
    }

    /** Names that only a branch of {@code if} declares, directly. */
    public static Set<String> conditionalNames(ValueSchemas spot) {
        Set<String> names = new LinkedHashSet<>();
        spot.conditional().forEach(schema -> names.addAll(schema.properties().keySet()));
        names.removeAll(names(spot));
        return names;
    }

    public static boolean declares(ValueSchemas spot, String name) {
        return spot.schemas().stream().anyMatch(schema -> schema.properties().containsKey(name))
                || spot.conditional().stream()
                        .anyMatch(schema -> schema.properties().containsKey(name));
    }

    /** Whether a name that nothing declares is to be reported: the object is described, and not said to be open. */
    public static boolean reportsUnknown(ValueSchemas spot) {
        return spot.named()
                && (anyHas(spot.schemas(), "properties") || anyHas(spot.conditional(), "properties"))
                && !anyHas(spot.schemas(), "additionalProperties")
                && !anyHas(spot.conditional(), "additionalProperties");
    }

    private static boolean anyHas(List<Schema> schemas, String keyword) {
        return schemas.stream().anyMatch(schema -> schema.has(keyword));
    }

    /** The nodes that refuse a member of this name by {@code additionalProperties: false}. */
    public static List<Schema> refusing(ValueSchemas spot, @Nullable String name) {
        return spot.schemas().stream()
                .filter(schema -> name == null || !schema.properties().containsKey(name))
                .filter(schema -> schema.additionalProperties() != null
                        && Boolean.FALSE.equals(schema.additionalProperties().constantAnswer()))
                .toList();
    }

    /** The nodes that apply to the member of this name; null for any name that none treats apart. */
    public static List<Schema> member(List<Schema> schemas, @Nullable String name) {
        List<Schema> children = new ArrayList<>();
        for (Schema schema : schemas) {
            Schema declared = name == null ? null : schema.properties().get(name);
            Schema child = declared == null ? schema.additionalProperties() : declared;
            if (child != null && (declared != null || child.constantAnswer() == null)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The nodes that apply to the element at an index. */
    public static List<Schema> element(List<Schema> schemas, int index) {
        List<Schema> children = new ArrayList<>();
        for (Schema schema : schemas) {
            Schema child = elementOf(schema, index);
            if (child != null && (child != schema.items() || child.constantAnswer() == null)) {
                children.add(child);
            }
        }
        return children;
    }

    private static @Nullable Schema elementOf(Schema schema, int index) {
        return index < schema.prefixItems().size() ? schema.prefixItems().get(index) : schema.items();
    }

    /** The nodes that refuse the element at an index by {@code items: false}. */
    public static List<Schema> refusing(ValueSchemas spot, int index) {
        return spot.schemas().stream()
                .filter(schema -> index >= schema.prefixItems().size()
                        && schema.items() != null
                        && Boolean.FALSE.equals(schema.items().constantAnswer()))
                .toList();
    }

    /** How many elements have nodes of their own. */
    public static int prefix(ValueSchemas spot) {
        return spot.schemas().stream()
                .mapToInt(schema -> schema.prefixItems().size())
                .max()
                .orElse(0);
    }
}
