/** Compiles the text of a rule to a checked expression: names, types, absent values, and the CEL environment. */
@NullMarked
package dev.contracts.model.compiler;

import org.jspecify.annotations.NullMarked;
