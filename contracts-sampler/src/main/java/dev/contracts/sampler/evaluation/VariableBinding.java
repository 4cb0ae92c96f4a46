package dev.contracts.sampler.evaluation;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.sampler.tree.InstanceTrees;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The binding of a variable of an expression.
 *
 * @param definition what {@code cel.bind} has bound it to; null for the variable of a macro
 * @param element the element of a macro; null for a definition
 * @param type of the element
 */
public record VariableBinding(
        @Nullable Node definition, @Nullable LocatedValue element, ValueType type) {
    public static VariableBinding to(Node definition) {
        return new VariableBinding(definition, null, definition.type());
    }

    public static VariableBinding to(LocatedValue element, Node.Local variable) {
        return new VariableBinding(null, element, variable.type());
    }

    /** Returns the value in another tree. */
    LocatedValue in(@Nullable Object root) {
        LocatedValue known = Objects.requireNonNull(element, "element");
        return known.place() == null
                ? known
                : LocatedValue.of(InstanceTrees.find(root, known.place()), type, known.place());
    }
}
