package dev.contracts.model.expression;

import dev.contracts.ContextType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import java.util.Locale;
import java.util.Objects;

/**
 * The type of an expression: the types of CEL that the rule language keeps, with the model's own types in the
 * place of CEL's strings and messages. There is no dynamic type and no type of null.
 */
public sealed interface ValueType {
    /** Returns the type that an expression sees of a value of the model, null apart. */
    static ValueType of(Type type) {
        return ValueTypes.of(type);
    }

    /** Returns the type that an expression sees of a value of the context. */
    static ValueType of(ContextType type) {
        return switch (type) {
            case INTEGER -> Scalar.INT;
            case NUMBER -> Scalar.DOUBLE;
            case BOOLEAN -> Scalar.BOOL;
            case STRING -> Scalar.STRING;
            case TIMESTAMP -> Scalar.TIMESTAMP;
            case STRINGS -> new ListValue(Scalar.STRING, false);
        };
    }

    <R> R accept(ValueTypeVisitor<R> visitor);

    /** Returns whether the value is text: a string or an enum's value, which compare with each other. */
    default boolean isText() {
        return false;
    }

    /** A value without parts. */
    enum Scalar implements ValueType {
        BOOL,
        INT,
        DOUBLE,
        STRING,
        TIMESTAMP,
        DURATION;

        @Override
        public boolean isText() {
            return this == STRING;
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.scalar(this);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A string out of an enum's values. */
    record EnumValue(EnumType type) implements ValueType {
        public EnumValue {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.enumValue(this);
        }

        @Override
        public String toString() {
            return type.name();
        }
    }

    /** An object with declared properties. */
    record RecordValue(RecordType type) implements ValueType {
        public RecordValue {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.recordValue(this);
        }

        @Override
        public String toString() {
            return type.name();
        }
    }

    /** An object of one of a union's variants. */
    record UnionValue(UnionType type) implements ValueType {
        public UnionValue {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.unionValue(this);
        }

        @Override
        public String toString() {
            return type.name();
        }
    }

    /**
     * A list.
     *
     * @param element the type of each element that is not null
     * @param nullable whether elements may be null
     */
    record ListValue(ValueType element, boolean nullable) implements ValueType {
        public ListValue {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.listValue(this);
        }

        @Override
        public String toString() {
            return "list(" + element + (nullable ? " or null)" : ")");
        }
    }

    /**
     * A map from strings. Macros run over its keys.
     *
     * @param value the type of each value that is not null
     * @param nullable whether values may be null
     */
    record MapValue(ValueType value, boolean nullable) implements ValueType {
        public MapValue {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.mapValue(this);
        }

        @Override
        public String toString() {
            return "map(string, " + value + (nullable ? " or null)" : ")");
        }
    }

    /** A list whose first elements have types of their own; rules read them by a literal index. */
    record TupleValue(TupleType type) implements ValueType {
        public TupleValue {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.tupleValue(this);
        }

        @Override
        public String toString() {
            return "tuple";
        }
    }

    /** Any JSON value, null included: only elements of lists and values of maps, which rules count but cannot read. */
    record AnyValue() implements ValueType {
        @Override
        public <R> R accept(ValueTypeVisitor<R> visitor) {
            return visitor.anyValue(this);
        }

        @Override
        public String toString() {
            return "value of any type";
        }
    }
}
