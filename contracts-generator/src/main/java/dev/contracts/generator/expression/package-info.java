/** TODO dev.contracts.generator.expression. */
@NullMarked
package dev.contracts.generator.expression;

import org.jspecify.annotations.NullMarked;
