package dev.contracts.model.type;

import dev.contracts.model.schema.Schema;

/**
 * The type of a valid value: the shape that records, rules and documentation are made of. Constraints that
 * do not change the shape (bounds, patterns ...) stay with the {@link Schema}.
 *
 * <p>Scalars are values; nominal types are compared by identity, since a type may contain itself.
 */
public sealed interface Type
        permits AnyType,
                BooleanType,
                FormatType,
                IntegerType,
                ListType,
                MapType,
                NominalType,
                NumberType,
                StringType,
                TimestampType,
                TupleType {
    <R> R accept(TypeVisitor<R> visitor);
}
