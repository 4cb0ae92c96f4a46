/** Turns rule expressions into Java expressions. */
@NullMarked
package dev.contracts.generator.expression;

import org.jspecify.annotations.NullMarked;
