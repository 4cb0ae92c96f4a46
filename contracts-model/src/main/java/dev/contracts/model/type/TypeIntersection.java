package dev.contracts.model.type;

import dev.contracts.model.schema.SchemaCursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type of a value that two schemas describe: the one that says more. */
final class TypeIntersection {
    private TypeIntersection() {}

    /** Returns one of the types, or one made of both; null when neither holds the values of the other. */
    static @Nullable Type of(Type one, Type other) {
        Type hinted = JavaTypeHints.both(one, other);
        Type narrower = hinted == null ? narrower(one, other) : hinted;
        return narrower == null ? narrower(other, one) : narrower;
    }

    /** Returns the first type if it holds all values that both describe. */
    private static @Nullable Type narrower(Type one, Type other) {
        if (other instanceof AnyType || one.equals(other)) {
            return one;
        }
        if (one instanceof IntegerType && other instanceof NumberType) {
            return one;
        }
        if (one instanceof EnumType enumeration && other instanceof EnumType wider) {
            return wider.values().containsAll(enumeration.values()) ? one : null;
        }
        if (one instanceof EnumType || one instanceof TimestampType) {
            return other instanceof StringType || other instanceof FormatType ? one : null;
        }
        if (one instanceof FormatType) {
            return other instanceof FormatType ? new StringType() : other instanceof StringType ? one : null;
        }
        if (one instanceof RecordType record) {
            return other instanceof MapType || (other instanceof RecordType wider && declaresAllOf(record, wider))
                    ? one
                    : null;
        }
        if (one instanceof UnionType) {
            return other instanceof MapType ? one : null;
        }
        if (one instanceof TupleType) {
            return other instanceof ListType ? one : null;
        }
        return ofElements(one, other);
    }

    private static @Nullable Type ofElements(Type one, Type other) {
        if (one instanceof ListType list && other instanceof ListType wider) {
            TypeUse element = of(list.element(), wider.element());
            return element == null ? null : new ListType(element);
        }
        if (one instanceof MapType map && other instanceof MapType wider) {
            TypeUse value = of(map.value(), wider.value());
            return value == null ? null : new MapType(value);
        }
        return null;
    }

    /** Returns what {@link #of(Type, Type)} does, with null where both allow it. */
    static @Nullable TypeUse of(TypeUse one, TypeUse other) {
        Type type = of(one.type(), other.type());
        return type == null ? null : new TypeUse(type, one.nullable() && other.nullable());
    }

    /** Returns whether a record has every property that another one has. */
    private static boolean declaresAllOf(RecordType record, RecordType other) {
        return names(record).containsAll(names(other));
    }

    private static Set<String> names(RecordType record) {
        return SchemaCursor.of(record.schema()).propertyNames();
    }
}
