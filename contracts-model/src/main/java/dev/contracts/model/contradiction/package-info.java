/** Contradictions of a schema: values that it refuses itself, and demands that no value can keep. Called by lint. */
@NullMarked
package dev.contracts.model.contradiction;

import org.jspecify.annotations.NullMarked;
