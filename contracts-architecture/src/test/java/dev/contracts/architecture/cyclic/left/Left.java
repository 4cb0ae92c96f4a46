package dev.contracts.architecture.cyclic.left;

import dev.contracts.architecture.cyclic.right.Right;

/** Half of a cycle of two packages. */
public interface Left {
    Right right();
}
