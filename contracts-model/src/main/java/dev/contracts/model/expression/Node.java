package dev.contracts.model.expression;

import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A checked expression as a typed tree: what an author wrote, macros and all, with every name resolved. Nothing in it can be
 * null when it is evaluated, but where {@link IsNull} looks; what is read may be absent only where {@link Has} looks.
 *
 * <p>Evaluation is that of CEL. {@code &&} and {@code ||} give their result when one side alone decides it, also where
 * the other side fails; after a left side that failed, the right one may read what is absent or null, and then fails as
 * well. The offset is in code points from the beginning of the expression's text.
 */
public sealed interface Node {
    ValueType type();

    int offset();

    <R> R accept(NodeVisitor<R> visitor);

    /** Returns the expressions that it is directly made of, as they are written from left to right. */
    default List<Node> parts() {
        return List.of();
    }

    /** The values that an expression starts from, but for the context and the state. */
    enum Root {
        /** The value at the node of the schema that carries the rule; in a stream the payload. */
        SELF,
        /** The payload before, of the same key. */
        PREVIOUS,
        /** The item that an identity rule looks at. */
        ITEM,
        /** The first item with the same identity. */
        SEEN;

        /** The name in an expression. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The declaration of a property. A record has one; a union one for each variant that has the property.
     *
     * @param record the record, or the variant
     * @param field the field
     */
    record Owner(RecordType record, Property field) {
        public Owner {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(field, "field");
        }
    }

    /**
     * A constant. The literals {@code timestamp('…')} and {@code duration('…')} are constants as well.
     *
     * @param value a {@link Boolean}, {@link Long}, {@link Double} (finite), {@link String}, {@link Instant} or {@link Duration}
     * @param text the string that an instant or a duration was written as, else the value's text
     */
    record Literal(Object value, String text, Scalar type, int offset) implements Node {
        public Literal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code self}, {@code previous}, {@code item} or {@code seen}. */
    record Start(Root root, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.start(this);
        }
    }

    /**
     * The variable of a contract's payload in a rule on several contracts.
     *
     * @param name the contract's name, as an identifier
     */
    record Payload(String name, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.payload(this);
        }
    }

    /** {@code context.NAME}. */
    record ContextName(String name, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.contextName(this);
        }
    }

    /** {@code state.NAME}: its value before the payload. */
    record StateName(String name, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.stateName(this);
        }
    }

    /**
     * The variable of a macro or of {@code cel.bind}.
     *
     * @param name as it is written; two macros beside each other may use the same one
     * @param id unique in the expression, from 1
     * @param nullable whether it ranges over elements that may be null
     */
    record Local(String name, int id, ValueType type, boolean nullable, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.local(this);
        }
    }

    /** {@code operand.name}: present and not null where it is evaluated, unless under {@link IsNull}. */
    record Select(Node operand, String name, List<Owner> owners, ValueType type, int offset) implements Node {
        public Select {
            owners = List.copyOf(owners);
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.select(this);
        }

        @Override
        public List<Node> parts() {
            return List.of(operand);
        }
    }

    /** {@code has(operand.name)}: whether the value has the field; for an optional one null is absent. */
    record Has(Node operand, String name, List<Owner> owners, int offset) implements Node {
        public Has {
            owners = List.copyOf(owners);
        }

        @Override
        public Scalar type() {
            return Scalar.BOOL;
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.has(this);
        }

        @Override
        public List<Node> parts() {
            return List.of(operand);
        }
    }

    /** {@code operand == null}, or {@code operand != null} when negated. */
    record IsNull(Node operand, boolean negated, int offset) implements Node {
        @Override
        public Scalar type() {
            return Scalar.BOOL;
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.isNull(this);
        }

        @Override
        public List<Node> parts() {
            return List.of(operand);
        }
    }

    /**
     * An operator or function.
     *
     * @param overload the one of the function's overloads that takes arguments of these types
     * @param arguments the receiver of a member function first
     */
    record Call(RuleFunction function, Overload overload, List<Node> arguments, ValueType type, int offset)
            implements Node {
        public Call {
            if (!function.overloads().contains(overload)) {
                throw new IllegalArgumentException(overload.id() + " is no " + function);
            }
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.call(this);
        }

        @Override
        public List<Node> parts() {
            return arguments;
        }
    }

    /** {@code condition ? yes : no}. */
    record Conditional(Node condition, Node yes, Node no, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.conditional(this);
        }

        @Override
        public List<Node> parts() {
            return List.of(condition, yes, no);
        }
    }

    /**
     * {@code list.kind(variable, body)}.
     *
     * @param list a list, or a map, of which it sees the keys
     */
    record Macro(MacroKind kind, Node list, Step step, ValueType type, int offset) implements Node {
        /**
         * One turn of the macro, for one element.
         *
         * @param variable the element, as the filter and the body read it
         * @param filter the middle argument of {@code list.map(variable, filter, body)}; only those elements are mapped
         */
        public record Step(Local variable, @Nullable Node filter, Node body) {}

        public Local variable() {
            return step.variable();
        }

        public @Nullable Node filter() {
            return step.filter();
        }

        public Node body() {
            return step.body();
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.macro(this);
        }

        @Override
        public List<Node> parts() {
            Node filter = filter();
            return filter == null ? List.of(list, body()) : List.of(list, filter, body());
        }
    }

    /** {@code cel.bind(variable, value, body)}. */
    record Bind(Local variable, Node value, Node body, ValueType type, int offset) implements Node {
        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.bind(this);
        }

        @Override
        public List<Node> parts() {
            return List.of(value, body);
        }
    }

    /** {@code [a, b, c]}; never empty. */
    record ListLiteral(List<Node> elements, ValueType.ListValue type, int offset) implements Node {
        public ListLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(NodeVisitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public List<Node> parts() {
            return elements;
        }
    }
}
