package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that a contract declares.
 *
 * @param cursor at the schema nodes that declare it
 * @param type what it is when it is not null
 * @param nullable whether it may be null
 */
record DeclaredValue(SchemaCursor cursor, Type type, boolean nullable) {
    static DeclaredValue of(Schema node, TypeUse use) {
        return new DeclaredValue(SchemaCursor.of(node), use.type(), use.nullable());
    }

    /** Returns every node that applies to the value, the ones referred to first. */
    List<Schema> applied() {
        return List.copyOf(cursor.ofValue().nodes());
    }

    /** Returns the definition that the value is declared by; null when it is declared on the spot. */
    @Nullable
    Schema definition() {
        for (Schema node : cursor.declarations()) {
            Schema target = node.nullable() == null
                    ? node.target()
                    : node.nullable().value().target();
            if (target != null && Anchors.isNamed(target)) {
                return target;
            }
        }
        return null;
    }

    /** Returns the items of an array that are not declared by their indexes. */
    DeclaredValue otherItem(TypeUse use) {
        return new DeclaredValue(cursor.otherItem(), use.type(), use.nullable());
    }

    /** Returns one of the first items of an array. */
    DeclaredValue item(int index, TypeUse use) {
        return new DeclaredValue(cursor.item(index), use.type(), use.nullable());
    }

    /** Returns the values of an object's properties that are not declared; those of the one pattern where no others may be. */
    DeclaredValue additionalProperty(MapType map) {
        Set<String> patterns = cursor.patterns();
        boolean only = patterns.size() == 1 && cursor.otherProperty().isClosed();
        return new DeclaredValue(
                only ? cursor.otherProperty(patterns) : cursor.otherProperty(),
                map.value().type(),
                map.value().nullable());
    }
}
