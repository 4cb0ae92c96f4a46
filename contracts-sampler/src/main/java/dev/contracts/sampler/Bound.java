package dev.contracts.sampler;

import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a variable of an expression stands for.
 *
 * @param definition what {@code cel.bind} has bound it to; null for the variable of a macro
 * @param element the element of a macro; null for a definition
 * @param type of the element
 */
record Bound(@Nullable Node definition, @Nullable Found element, ValueType type) {
    static Bound to(Node definition) {
        return new Bound(definition, null, definition.type());
    }

    static Bound to(Found element, Node.Local variable) {
        return new Bound(null, element, variable.type());
    }

    /** As it is in another tree. */
    Found in(@Nullable Object root) {
        Found known = Objects.requireNonNull(element, "element");
        return known.place() == null ? known : Found.of(Trees.find(root, known.place()), type, known.place());
    }
}
