package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The type of the values of properties that an object does not declare by name: of those that {@code patternProperties} and
 * {@code additionalProperties} give a schema. Where these are of several types it is that of any value.
 */
final class UndeclaredValues {
    private static final TypeUse ANY = new TypeUse(new AnyType(), true);

    private UndeclaredValues() {}

    /** Returns the type of those that have a schema, which a record keeps; null when none has. */
    static @Nullable TypeUse governed(Collection<Schema> parts, Function<Schema, TypeUse> types) {
        TypeUse common = null;
        for (Schema schema : governing(parts)) {
            TypeUse use = types.apply(schema);
            common = common == null ? use : both(common, use);
        }
        return common;
    }

    /** Returns the type of all of them, which a map keeps. */
    static TypeUse all(Collection<Schema> parts, Function<Schema, TypeUse> types) {
        TypeUse governed = isClosed(parts) ? governed(parts, types) : null;
        return governed == null ? ANY : governed;
    }

    private static TypeUse both(TypeUse one, TypeUse other) {
        return one.type().equals(other.type()) ? new TypeUse(one.type(), one.nullable() || other.nullable()) : ANY;
    }

    /** The schemas of some values: each pattern's, and of what the parts say of the rest, which all applies, the last. */
    private static List<Schema> governing(Collection<Schema> parts) {
        List<Schema> governing = new ArrayList<>();
        Schema last = null;
        for (Schema part : parts) {
            governing.addAll(part.patternProperties().values());
            Schema rest = part.additionalProperties();
            last = rest == null || rest.constantAnswer() != null ? last : rest;
        }
        if (last != null) {
            governing.add(last);
        }
        governing.removeIf(schema -> Boolean.FALSE.equals(schema.constantAnswer()));
        return governing;
    }

    /** Returns whether each value has a schema, or is refused. */
    private static boolean isClosed(Collection<Schema> parts) {
        for (Schema part : parts) {
            Schema rest = part.additionalProperties();
            if (rest != null && !Boolean.TRUE.equals(rest.constantAnswer())) {
                return true;
            }
        }
        return false;
    }
}
