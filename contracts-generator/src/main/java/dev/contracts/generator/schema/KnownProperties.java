package dev.contracts.generator.schema;

import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Set;

/** The names of the properties that the nodes of an object treat apart. */
public final class KnownProperties {
    private KnownProperties() {}

    /** Names that any node of the spot treats apart: declared, required, or in {@code dependentRequired}. */
    public static Set<String> names(ValueSchemas spot) {
        Set<String> names = spot.applied().propertyNames();
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
        Set<String> names = spot.maybe().propertyNames();
        names.removeAll(names(spot));
        return names;
    }

    public static boolean declares(ValueSchemas spot, String name) {
        return spot.applied().propertyNames().contains(name)
                || spot.maybe().propertyNames().contains(name);
    }

    /** Returns whether a name that nothing declares is to be reported: the object is described, and not said to be open. */
    public static boolean reportsUnknown(ValueSchemas spot) {
        return spot.named()
                && (anyHas(spot.schemas(), Keywords.PROPERTIES) || anyHas(spot.conditional(), Keywords.PROPERTIES))
                && !anyHas(spot.schemas(), Keywords.ADDITIONAL_PROPERTIES)
                && !anyHas(spot.conditional(), Keywords.ADDITIONAL_PROPERTIES);
    }

    private static boolean anyHas(List<Schema> schemas, Keyword keyword) {
        return schemas.stream().anyMatch(schema -> schema.has(keyword));
    }
}
