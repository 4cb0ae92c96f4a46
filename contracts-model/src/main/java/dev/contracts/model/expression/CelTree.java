package dev.contracts.model.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.Objects;

/**
 * A checked expression in the form of CEL's own library. It is the one place at which that library shows: only an engine
 * that runs CEL opens it, and everybody else reads {@link CheckedExpression#node()}.
 */
public final class CelTree {
    private final CelAbstractSyntaxTree tree;

    public CelTree(CelAbstractSyntaxTree tree) {
        this.tree = Objects.requireNonNull(tree, "tree");
    }

    /** Returns the tree for CEL's runtime. */
    public CelAbstractSyntaxTree open() {
        return tree;
    }
}
