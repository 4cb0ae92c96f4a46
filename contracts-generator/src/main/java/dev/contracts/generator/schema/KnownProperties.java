package dev.contracts.generator.schema;

import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.function.Texts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the properties that the nodes of an object treat apart. */
public final class KnownProperties {
    private KnownProperties() {}

    /** Names that any node of the value treats apart: declared, required, or in {@code dependentRequired}. */
    public static Set<String> names(ValueSchemas value) {
        Set<String> names = value.applied().propertyNames();
        for (Schema schema : value.schemas()) {
            names.addAll(schema.required());
            schema.dependentRequired().forEach((name, others) -> {
                names.add(name);
                names.addAll(others);
            });
        }
        return names;
    }

    /** Names that only a branch of {@code if} declares, directly. */
    public static Set<String> conditionalNames(ValueSchemas value) {
        Set<String> names = value.maybe().propertyNames();
        names.removeAll(names(value));
        return names;
    }

    public static boolean declares(ValueSchemas value, String name) {
        return value.applied().propertyNames().contains(name)
                || value.maybe().propertyNames().contains(name);
    }

    /** Returns whether a name matches a pattern of some node. */
    public static boolean matches(ValueSchemas value, @Nullable String name) {
        if (name == null) {
            return false;
        }
        Set<String> patterns = value.applied().patterns();
        patterns.addAll(value.maybe().patterns());
        return patterns.stream().anyMatch(pattern -> Texts.fits(name, pattern));
    }

    /** Returns whether a name that nothing declares is to be reported: the object is described, and not said to be open. */
    public static boolean reportsUnknown(ValueSchemas value) {
        return value.named()
                && (anyHas(value.schemas(), Keywords.PROPERTIES) || anyHas(value.conditional(), Keywords.PROPERTIES))
                && !anyHas(value.schemas(), Keywords.ADDITIONAL_PROPERTIES)
                && !anyHas(value.conditional(), Keywords.ADDITIONAL_PROPERTIES);
    }

    private static boolean anyHas(List<Schema> schemas, Keyword keyword) {
        return schemas.stream().anyMatch(schema -> schema.has(keyword));
    }
}
