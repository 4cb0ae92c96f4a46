package dev.contracts.architecture.cyclic.right;

import dev.contracts.architecture.cyclic.left.Left;

/** The other half. */
public interface Right {
    Left left();
}
